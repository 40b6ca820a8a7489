import { html, type TemplateResult } from 'lit';
import { daysBetween, today } from '../../core/base/calendar.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Facts } from '../../core/base/types.js';
import { fill } from '../words/ui-text.js';
import { RESUME as RESUME_TEXT } from '../../locales/ja/ui/resume.js';
import type { Conversation } from './conversation.js';

/** `tab`: until this tab closes. `device`: thirty days. */
export type ResumeKind = 'tab' | 'device';

interface Saved {
  readonly version: 1;
  readonly day: string;
  readonly facts: Facts;
}

const DAYS = 30;

const isFresh = ({ version, day }: Saved): boolean => version === 1 && daysBetween(day, today()) < DAYS;

/** Storage may be missing or refuse: a sandboxed frame throws at the first touch. */
const attempt = <T>(use: () => T): T | undefined => {
  try {
    return use();
  } catch {
    return undefined;
  }
};

/** Keeps the ids a visitor chose, and the day: never a word typed or pasted. */
export class Resume {
  #kind: ResumeKind;
  #key: string;
  #conversation: Conversation;
  #stop: () => void;

  constructor(kind: ResumeKind, brand: string, conversation: Conversation) {
    this.#kind = kind;
    this.#key = `lockout-kit.${brand}`;
    this.#conversation = conversation;
    this.#restore();
    this.#stop = conversation.subscribe(() => this.#save());
  }

  /** Said in the widget, with the button that deletes it: what rested on it goes too. */
  render(pack: Pack | undefined, forget: () => void): TemplateResult {
    const words = { ...RESUME_TEXT, ...pack?.ui };
    return html`<p class="meta line"><span>${fill(words[`resume.${this.#kind}`], { n: DAYS })}</span
      ><button class="quiet" part="button" @click=${forget}>${words['resume.forget']}</button></p>`;
  }

  /** Stops keeping; what is kept stays until it is too old or deleted. */
  disconnect(): void {
    this.#stop();
  }

  get #storage(): Storage | undefined {
    return attempt(() => (this.#kind === 'tab' ? sessionStorage : localStorage));
  }

  #restore(): void {
    const saved = attempt(() => JSON.parse(this.#storage?.getItem(this.#key) ?? 'null') as Saved | null);
    if (!saved) return;
    if (!isFresh(saved)) attempt(() => this.#storage?.removeItem(this.#key));
    else if (Object.keys(this.#conversation.facts).length === 0) this.#conversation.facts = saved.facts;
  }

  #save(): void {
    const { facts } = this.#conversation;
    const saved: Saved = { version: 1, day: today(), facts };
    attempt(() =>
      Object.keys(facts).length === 0
        ? this.#storage?.removeItem(this.#key)
        : this.#storage?.setItem(this.#key, JSON.stringify(saved)),
    );
  }
}
