import type { nothing, TemplateResult } from 'lit';
import type { Device } from '../../../core/base/device.js';
import type { LockId, OptionId, QuestionId, ReferenceId } from '../../../core/base/id.js';
import type { Facts, LockReading, Problem, Procedure, Span } from '../../../core/base/types.js';
import type { Reminder } from '../../../core/locks/calendar-file.js';
import type { Host } from '../../host/host.js';
import type { Known } from '../../host/known.js';
import type { Session, StageOf } from '../../host/stage.js';
import type { GUIDE_FIRST } from '../../../locales/ja/ui/first-lock-status-guide.js';
import type { GuideView, LaterView } from './views.js';
/** A pasted notice as it is shown again. */
export interface Notice {
    readonly text: string;
    /** What it told us; ids only. */
    readonly facts: Facts;
    readonly marks: readonly {
        readonly lock: LockId;
        readonly span: Span;
    }[];
}
/** An answer of the plan that was looked through, and what was found in it. */
export interface Checked {
    readonly text: string;
    readonly problems: readonly Problem[];
}
/** The answers of the plan by its items. */
export type Drafts = Readonly<Record<ReferenceId, string>>;
/** What one visit gathers besides answers; in memory only, never told to the page but for the reading. */
export interface GuideState {
    /** What stands in the field, so that the way back finds it. */
    readonly pasted: string;
    /** The field was empty when it should be read. */
    readonly isMissing: boolean;
    readonly notice: Notice | undefined;
    /** The last reading. */
    readonly reading: LockReading | undefined;
    readonly drafts: Drafts;
    readonly checked: Readonly<Record<ReferenceId, Checked>>;
    /** What is looked for among the goods that may not be sold. */
    readonly wanted: string;
    /** The plan as it was changed as a whole, and what its items read like then. */
    readonly whole: {
        readonly from: string;
        readonly text: string;
    } | undefined;
    /** The row chosen in this visit; what was chosen in another is not shown to whoever comes next. */
    readonly says: OptionId | undefined;
    /** No road was taken yet in this visit. */
    readonly isNew: boolean;
}
/** What a visit begins with. */
export declare const newVisit: () => GuideState;
/** A key of the first stage's words. */
export type FirstKey = keyof typeof GUIDE_FIRST;
/** What the session has asked the core before anything is drawn. */
export interface Settled {
    /** The answers with what the notice told and the day: what the core is asked with. */
    readonly situation: Facts;
    /** What to stop first, in its order. */
    readonly procedures: readonly Procedure[];
    /** What was found in the whole plan; where it is shown. */
    readonly flaws: readonly Problem[];
    /** What to do about a flaw, by key; empty until it has come. */
    readonly flawWords: Readonly<Record<string, string>>;
}
/** What the stages past the first may read. */
export interface GuideKnown extends Known<GuideView, FirstKey>, GuideState, Settled {
}
/** What the visitor said of the look inside the brand's own pages. */
export type Seen = 'yes' | 'no' | 'cannot-look';
/** What the visitor can do with the plan of action. */
export interface PlanActions {
    readonly write: (item: ReferenceId, text: string) => void;
    /** The field was left: what was written is looked through. */
    readonly leave: (item: ReferenceId) => void;
    /** On to the next, after what was found was in view once. */
    readonly next: (item: ReferenceId, next: LaterView) => void;
    readonly writeWhole: (text: string) => void;
    /** Makes the whole anew from its items. */
    readonly rebuild: () => void;
    readonly copy: (text: string) => void;
}
/** What the visitor can do on a stage. */
export interface GuideActions {
    readonly go: (view: LaterView) => void;
    /** A view in place of the present one. */
    readonly replace: (view: LaterView) => void;
    /** Forgets everything. */
    readonly reset: () => void;
    /** The same, asked for on the first stage. */
    readonly startOver: () => void;
    readonly answer: (question: QuestionId, answer: string | readonly string[]) => void;
    /** On to whatever the answers lead to. */
    readonly proceed: () => void;
    readonly chooseDevice: (device: Device) => void;
    /** Of a notice that looks made up: what the look inside the brand's own pages showed. */
    readonly saw: (lock: LockId, seen: Seen) => void;
    readonly takeRoad: (lock: LockId) => void;
    readonly tickStep: (lock: LockId, step: string) => void;
    readonly tickPaper: (lock: LockId, paper: ReferenceId) => void;
    /** A box of a list that is kept in memory only. */
    readonly tick: (list: TickList, id: string) => void;
    readonly search: (wanted: string) => void;
    readonly openDoctor: () => void;
    /** The notice goes along, inside this page only. */
    readonly openScam: () => void;
    readonly print: (paper: TemplateResult) => void;
    readonly remind: (reminders: readonly Reminder[]) => void;
    readonly plan: PlanActions;
}
/** The lists that are ticked in memory only: steps to do at once, things to have ready. */
export type TickList = 'emergency' | 'ready';
/** Draws one kind of view. */
export type GuideStage<Kind extends LaterView['kind']> = StageOf<GuideKnown, Extract<LaterView, {
    readonly kind: Kind;
}>, GuideActions>;
/** What the widget becomes once its later half is there. */
export interface GuideSession extends Session<GuideView> {
    /** One of the rows was chosen. */
    readonly chooseState: () => void;
    /** Reads the pasted notice. */
    readonly readPasted: () => Promise<void>;
    /** What a second visit is offered on the first stage. */
    readonly offer: () => TemplateResult | typeof nothing;
}
export type GuideHost = Host<GuideView, GuideState, GuideSession, FirstKey>;
