import type { TemplateResult } from 'lit';
import type { QuestionId } from '../../core/base/id.js';
import type { Facts } from '../../core/base/types.js';
import type { Locale } from '../../core/base/locale.js';
import type { Pack } from '../../core/schema/pack.js';
import START from '../../packs/folded/start.ja.js';
import { AnswerEvent } from '../events/answer.js';
import { fill, UI_TEXT, type UiKey, type Words } from '../words/ui-text.js';
import type { Conversation } from './conversation.js';
import { Group } from './group.js';
import type { StartBrand } from './known.js';
import { Loading } from './loading.js';
import { localeOf } from './locale.js';
import type { OwnerContent } from './owner-content.js';
import type { AnyView, LaterHalf, Session, Stage } from './stage.js';
import { keepHost } from './any-host.js';
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
export class Host<View extends AnyView, State extends object, S extends Session<View>, Key extends string = string> {
  readonly element: WidgetElement;
  readonly definition: Definition<View, State, S, Key>;
  readonly trail: Trail<View>;
  /** Another object after each `reset()`: what is noted about a visit hangs on it. */
  visit: object = {};
  readonly loading: Loading<S>;
  readonly #group: Group;
  #state: State;

  constructor(element: WidgetElement, definition: Definition<View, State, S, Key>) {
    this.element = element;
    this.definition = definition;
    this.draw = () => element.requestUpdate();
    this.trail = new Trail(definition.first, this.draw);
    this.#state = definition.state();
    this.#group = new Group(element, () => this.loading.begin());
    this.loading = new Loading<S>(this);
    keepHost(this);
  }

  /** Draws the widget anew. */
  readonly draw: () => void;

  /** What this visit has gathered besides answers. */
  get state(): State {
    return this.#state;
  }

  set(change: Partial<State>): void {
    this.keep(change);
    this.draw();
  }

  /** The same without drawing: what is being typed stands in its field already. */
  keep(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  /** The group's shared answers. */
  get conversation(): Conversation {
    return this.#group.conversation;
  }

  get facts(): Facts {
    const { audience } = this.element;
    return { ...this.conversation.facts, ...(audience && { audience }) };
  }

  /** What a kit around the widget brings. */
  get kitContent(): OwnerContent | undefined {
    return this.#group.content;
  }

  /** The later half, ready to begin on this host. */
  readonly later = async (): Promise<LaterHalf<void, S>> => {
    const { styles, begin } = await this.definition.later();
    return { styles, begin: () => begin(this) };
  };

  get view(): View {
    return this.trail.view;
  }

  get pack(): Pack | undefined {
    return this.loading.pack;
  }

  get session(): S | undefined {
    return this.loading.session;
  }

  /** The language around us that we have words in. */
  get locale(): Locale {
    return localeOf(this.element);
  }

  get brand(): StartBrand {
    const { brand } = this.element;
    return this.pack?.brands.find(({ id }) => id === brand) ?? START.find(({ id }) => id === brand) ?? START[0]!;
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

  /** Goes on to a stage once the later ones are there; what is there is shown at once. */
  readonly go = async (view: View): Promise<void> => {
    if (this.session || (await this.loading.ready())) this.trail.push(view);
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
    this.#state = this.definition.state();
    this.trail.restart();
  }
}
