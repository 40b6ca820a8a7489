import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { LockStatusGuide } from '../../src/index.js';
import amazonEn from '../../src/packs/folded/amazon.en.js';
import amazonJa from '../../src/packs/folded/amazon.ja.js';
import { Visitor } from './visitor.js';

const withoutSpaces = (words: string | null | undefined): string => (words ?? '').replace(/[\s\u200b]+/g, '');

/** A visitor at <lock-status-guide>. */
export class GuideVisitor extends Visitor<LockStatusGuide> {
  /** The stages shown so far, as the page is told of them. */
  readonly stepsTold: string[] = [];

  constructor(widget: LockStatusGuide) {
    super(widget);
    widget.addEventListener('lockout-step', (event) => {
      if (event.composedPath()[0] === widget) this.stepsTold.push(event.stage);
    });
  }

  /** The kind of stage on screen. */
  get kind(): string {
    return this.stepsTold.at(-1) ?? 'start';
  }

  /** Pastes a notice and has it looked at. */
  async paste(notice: string): Promise<void> {
    await this.write(notice);
    await this.press('状態を調べる');
  }

  /** The state on screen, by its title. */
  get state(): string | undefined {
    const title = withoutSpaces(this.root.querySelector('.band.state h2')?.textContent);
    const locks = [...amazonJa.locks, ...amazonEn.locks];
    return this.kind === 'state' ? locks.find(({ text }) => withoutSpaces(text.title) === title)?.id : undefined;
  }

  /** The question on screen, by its words. */
  get question(): string | undefined {
    if (this.kind === 'audience') return this.kind;
    const questions = [...amazonJa.questions, ...amazonEn.questions];
    return this.kind === 'question'
      ? questions.find(({ text }) => withoutSpaces(text.ask) === this.title)?.id
      : undefined;
  }

  get isAsked(): boolean {
    return this.kind === 'question' || this.kind === 'audience';
  }

  /** A fact beside those that are known, as a page can give it. */
  knows(facts: LockStatusGuide['facts']): void {
    this.widget.facts = { ...this.widget.facts, ...facts };
  }

  /** Gives these answers where they are offered and says わからない to the rest, until the questions end. */
  async answer(answers: readonly string[]): Promise<number> {
    let questions = 0;
    for (; questions < 9 && this.isAsked; questions += 1) {
      const isMany = this.find('これで進む') !== undefined;
      const answer = answers.find((each) => this.options.has(each));
      if (answer) await this.choose(answer);
      else if (!isMany) await this.press('わからない');
      if (isMany) await this.press('これで進む');
    }
    return questions;
  }

  /** Goes on to the road, whatever this state calls it. */
  async takeRoad(): Promise<void> {
    const button = this.root.querySelector<HTMLElement>('.stage .btn.solid') ?? this.find('道のりを見る');
    expect(button, 'a way on to the road').to.exist;
    button?.click();
    await this.settled();
    expect(this.kind).to.equal('road');
  }

  get steps(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.road > li')];
  }

  /** The title of the step that is now. */
  get here(): string | undefined {
    return this.root.querySelector('.road > [aria-current=step] h3')?.textContent ?? undefined;
  }

  /** The file behind 「予定に入れる」, instead of saving it. */
  async saveCalendar(): Promise<string> {
    const createObjectURL = URL.createObjectURL.bind(URL);
    let file: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      file = blob;
      return 'data:,';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      await this.press('予定に入れる');
    } finally {
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(file?.type).to.include('text/calendar');
    return (await file?.text()) ?? '';
  }

  /** Ticks what is now until nothing is left. */
  async walkToTheEnd(): Promise<readonly string[]> {
    const passed: string[] = [];
    for (let here = this.here; here && passed.length < 20; here = this.here) {
      passed.push(here);
      await this.press(`${here}：済んだ`);
    }
    return passed;
  }
}

/** A conversation lives as long as its document: each test starts with a kit of its own. */
export const openGuide = async (
  guide: TemplateResult = html`<lock-status-guide></lock-status-guide>`,
): Promise<GuideVisitor> => {
  const kit = await fixture<HTMLElement>(html`<lockout-kit>${guide}</lockout-kit>`);
  const widget = kit.querySelector<LockStatusGuide>('lock-status-guide');
  if (!widget) throw new Error('no <lock-status-guide>');
  await widget.updateComplete;
  return new GuideVisitor(widget);
};
