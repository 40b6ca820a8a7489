import type { ReactiveController, TemplateResult } from 'lit';
import type { QuestionId } from '../../core/base/id.js';
import type { Locale } from '../../core/base/locale.js';
import type { Facts } from '../../core/base/types.js';
import type { Pack } from '../../core/schema/pack.js';
import { type UiKey, type Words } from '../words/ui-text.js';
import type { Brought } from './brought.js';
import type { Conversation } from './conversation.js';
import type { StartBrand } from './known.js';
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
export declare class Host<View extends AnyView, State extends object, S extends Session<View>, Key extends string = string> implements ReactiveController {
    #private;
    readonly element: WidgetElement;
    readonly definition: Definition<View, State, S, Key>;
    readonly trail: Trail<View>;
    /** What this visit has gathered besides answers. */
    state: State;
    /** Another object after each `reset()`: what is noted about a visit hangs on it. */
    visit: object;
    /** Words and rules; on an English page at first the words of the first stage alone. */
    pack: Pack | undefined;
    /** What the widget becomes once its later half is there. */
    session: S | undefined;
    /** What follows the page around the widget; nothing while there is one stage only. */
    brought: Brought | undefined;
    isLoading: boolean;
    hasFailed: boolean;
    constructor(element: WidgetElement, definition: Definition<View, State, S, Key>);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The group's shared answers. */
    get conversation(): Conversation;
    /** What a kit around the widget brings. */
    get kitContent(): OwnerContent | undefined;
    get facts(): Facts;
    /** Another brand is another conversation. */
    regroup(): void;
    get view(): View;
    /** The language around us that we have words in. */
    get locale(): Locale;
    get brand(): StartBrand;
    /** Not where nobody knows the brand, or not yet: an owner's own comes with their pack. */
    get knowsBrand(): boolean;
    /** The widget's name in its header. */
    get name(): string;
    /** Words of the first stages by key: the owner's, else ours. */
    readonly say: (key: UiKey | Key, values?: Readonly<Record<string, string | number>>) => string;
    /** Draws the widget anew. */
    readonly draw: () => void;
    /** Changes what this visit has gathered, and shows it. */
    set(change: Partial<State>): void;
    /** The same without drawing: what is being typed stands in its field already. */
    keep(change: Partial<State>): void;
    /** Goes on to a stage once the later ones are there; what is there is shown at once. */
    readonly go: (view: View) => Promise<void>;
    /** An answer, told to the page. */
    readonly answer: (question: QuestionId, answer: string | readonly string[]) => void;
    readonly tell: (event: Event) => void;
    /** What is drawn at the moment: the first stage until the later ones are there. */
    stage(): Stage;
    /** Starts over: forgets every answer of this conversation. */
    reset(): void;
    /** Back to the first stage; the answers about the visitor stay. */
    restart(): void;
    /** Words, rules and stages; false and a sentence when they cannot be had. What failed is tried again. */
    ready(): Promise<boolean>;
    /** Says that it is being worked on, or that something did not come. */
    show(isLoading: boolean, hasFailed?: boolean): void;
    /** From now on this follows what the page changes around the widget, and nothing else does. */
    follow(brought: Brought | undefined): void;
    /**
     * While the visitor reads the first stage, the rest arrives, an owner's words with it. What is there stays until the new is: a page
     * that switches its theme must not throw the visitor back to the first stage.
     */
    readonly reload: () => void;
}
