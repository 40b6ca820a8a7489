import type { ReactiveController, TemplateResult } from 'lit';
import type { QuestionId } from '../../core/base/id.js';
import type { Locale } from '../../core/base/locale.js';
import type { Facts } from '../../core/base/types.js';
import type { Pack } from '../../core/schema/pack.js';
import START from '../../packs/folded/start.ja.js';
import { AnswerEvent } from '../events/answer.js';
import { fill, UI_TEXT, type UiKey, type Words } from '../words/ui-text.js';
import { keepHost } from './any-host.js';
import type { Brought } from './brought.js';
import type { Conversation } from './conversation.js';
import { Group } from './group.js';
import type { StartBrand } from './known.js';
import { localeOf } from './locale.js';
import { tellNotLoaded } from './not-loaded.js';
import type { OwnerContent } from './owner-content.js';
import type { AnyView, LaterHalf, Session, Stage } from './stage.js';
import { Trail } from './trail.js';
import type { WidgetElement } from './widget-element.js';

/** What tells one widget from another. */
export interface Definition<View extends AnyView, State extends object, S extends Session<View>, Key extends string> {
  /** The first part of its words' keys. */
  readonly topic: 'doctor' | 'scam' | 'guide';
  /** The words of its first stage. */
  readonly words: Words<Key>;
  readonly mark: () => TemplateResult;
  readonly first: View;
  /** What a visit begins with; also after `reset()`. In memory only, never told to the page. */
  readonly state: () => State;
  /** Draws the first stage, which must not wait for anything. */
  readonly start: (host: Host<View, State, S, Key>) => Stage;
  readonly later: () => Promise<LaterHalf<Host<View, State, S, Key>, S>>;
}

/**
 * What stands behind an element: the answers, the way back, the words, the later half. Stages never see it; sessions do.
 * It is no property of the element, so that no page's script finds what was typed.
 */
export class Host<
  View extends AnyView,
  State extends object,
  S extends Session<View>,
  Key extends string = string,
> implements ReactiveController {
  readonly element: WidgetElement;
  readonly definition: Definition<View, State, S, Key>;
  readonly trail: Trail<View>;
  /** What this visit has gathered besides answers. */
  state: State;
  /** Another object after each `reset()`: what is noted about a visit hangs on it. */
  visit: object = {};
  /** Words and rules; on an English page at first the words of the first stage alone. */
  pack: Pack | undefined;
  /** What the widget becomes once its later half is there. */
  session: S | undefined;
  /** What follows the page around the widget; nothing while there is one stage only. */
  brought: Brought | undefined;
  isLoading = false;
  hasFailed = false;
  readonly #group: Group;
  #loaded: Promise<void> | undefined;
  /** Counts what makes a load out of date. */
  #turn = 0;

  constructor(element: WidgetElement, definition: Definition<View, State, S, Key>) {
    this.element = element;
    this.definition = definition;
    this.trail = new Trail(definition.first, this.draw);
    this.state = definition.state();
    this.#group = new Group(element, this.reload);
    element.addController(this);
    keepHost(this);
  }

  hostConnected(): void {
    this.reload();
  }

  hostDisconnected(): void {
    this.#loaded = undefined;
    this.follow(undefined);
  }

  /** The group's shared answers. */
  get conversation(): Conversation {
    return this.#group.conversation;
  }

  /** What a kit around the widget brings. */
  get kitContent(): OwnerContent | undefined {
    return this.#group.content;
  }

  get facts(): Facts {
    const { audience } = this.element;
    return { ...this.conversation.facts, ...(audience && { audience }) };
  }

  /** Another brand is another conversation. */
  regroup(): void {
    this.#group.join();
  }

  get view(): View {
    return this.trail.view;
  }

  /** The language around us that we have words in. */
  get locale(): Locale {
    return localeOf(this.element);
  }

  get brand(): StartBrand {
    return this.#known ?? START[0]!;
  }

  /** Not where nobody knows the brand, or not yet: an owner's own comes with their pack. */
  get knowsBrand(): boolean {
    return this.#known !== undefined;
  }

  get #known(): StartBrand | undefined {
    const brands: readonly StartBrand[] = this.pack?.brands ?? START;
    return brands.find(({ id }) => id === this.element.brand);
  }

  /** The widget's name in its header. */
  get name(): string {
    return this.say(`${this.definition.topic}.name` as Key);
  }

  /** Words of the first stages by key: the owner's, else ours. */
  readonly say = (key: UiKey | Key, values?: Readonly<Record<string, string | number>>): string => {
    const words: Words = { ...UI_TEXT, ...this.definition.words };
    return fill(this.pack?.ui?.[key] ?? words[key] ?? key, values);
  };

  /** Draws the widget anew. */
  readonly draw = (): void => this.element.requestUpdate();

  /** Changes what this visit has gathered, and shows it. */
  set(change: Partial<State>): void {
    this.keep(change);
    this.draw();
  }

  /** The same without drawing: what is being typed stands in its field already. */
  keep(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  /** Goes on to a stage once the later ones are there; what is there is shown at once. */
  readonly go = async (view: View): Promise<void> => {
    if (this.session || (await this.ready())) this.trail.push(view);
  };

  /** An answer, told to the page. */
  readonly answer = (question: QuestionId, answer: string | readonly string[]): void => {
    this.conversation.answer(question, answer);
    this.tell(
      new AnswerEvent(
        question,
        [answer].flat().filter((id) => id !== 'unknown' && id !== 'cannot-check'),
      ),
    );
  };

  readonly tell = (event: Event): void => void this.element.dispatchEvent(event);

  /** What is drawn at the moment: the first stage until the later ones are there. */
  stage(): Stage {
    const { view, session, pack, definition } = this;
    return view.kind === definition.first.kind || !session || !pack ? definition.start(this) : session.stage(view);
  }

  /** Starts over: forgets every answer of this conversation. */
  reset(): void {
    this.conversation.forget();
    this.visit = {};
    this.restart();
  }

  /** Back to the first stage; the answers about the visitor stay. */
  restart(): void {
    this.state = this.definition.state();
    this.trail.restart();
  }

  /** Words, rules and stages; false and a sentence when they cannot be had. What failed is tried again. */
  async ready(): Promise<boolean> {
    if (this.session && this.pack) return true;
    this.show(true);
    const hasCome = await this.#load().then(
      () => true,
      (error) => tellNotLoaded(this.element, error),
    );
    this.show(false, !hasCome);
    return !this.hasFailed && this.session !== undefined;
  }

  /** Says that it is being worked on, or that something did not come. */
  show(isLoading: boolean, hasFailed = this.hasFailed): void {
    this.isLoading = isLoading;
    this.hasFailed = hasFailed;
    this.draw();
  }

  /** From now on this follows what the page changes around the widget, and nothing else does. */
  follow(brought: Brought | undefined): void {
    this.brought?.letGo();
    this.brought = brought;
  }

  /**
   * While the visitor reads the first stage, the rest arrives, an owner's words with it. What is there stays until the new is: a page
   * that switches its theme must not throw the visitor back to the first stage.
   */
  readonly reload = (): void => {
    if (!this.element.isConnected) return;
    this.#turn += 1;
    this.#loaded = undefined;
    if (!this.session) {
      this.pack = undefined;
      if (this.locale !== 'ja') void import('./bring.js').then(({ greet }) => greet(this));
    }
    (globalThis.requestIdleCallback ?? setTimeout)(() => void this.#load().catch(() => undefined));
  };

  #load(): Promise<void> {
    return (this.#loaded ??= this.#fetch().catch((error) => {
      this.#loaded = undefined;
      throw error;
    }));
  }

  async #fetch(): Promise<void> {
    // Removed while it waited for an idle moment: there is nobody to load for.
    if (!this.element.isConnected) return;
    const turn = this.#turn;
    const [{ styles, begin }, { bring }] = await Promise.all([this.definition.later(), import('./bring.js')]);
    const isStale = (): boolean => turn !== this.#turn;
    if (await bring(this, styles, isStale)) this.session ??= begin(this);
    else if (isStale()) return this.#load();
    this.draw();
  }
}
