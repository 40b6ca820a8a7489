import type { nothing, TemplateResult } from 'lit';
import type { Device } from '../../../core/base/device.js';
import type { AudienceId, QuestionId, RemedyId } from '../../../core/base/id.js';
import type { Diagnosis, FactId, Procedure } from '../../../core/base/types.js';
import type { WidgetTag } from '../../directory.js';
import type { Host } from '../../host/host.js';
import type { Known } from '../../host/known.js';
import type { Session } from '../../host/stage.js';
import type { DOCTOR_FIRST } from '../../../locales/ja/ui/first-login-doctor.js';
import type { DoctorView, LaterView } from './views.js';
/** What one visit gathers besides answers; in memory only. */
export interface DoctorState {
    /** What stands in the field, so that the way back finds it. */
    readonly typed: string;
    /** Nothing stood in the field when it was to be read; said there. */
    readonly isMissing: boolean;
    /** What was found at last. */
    readonly diagnosis: Diagnosis | undefined;
    /** The question whose 「なぜこれを聞くのですか」 is open. */
    readonly why: QuestionId | undefined;
}
export declare const newVisit: () => DoctorState;
/** What speaks for a cause. */
export interface Reasons {
    /** The fewest answers that lead there. */
    readonly fewest: readonly FactId[];
    /** Other answers that fit it, as many as are read at a glance. */
    readonly others: readonly FactId[];
}
/** What the core says of where the visitor is. Empty where the view does not show it. */
export interface Settled {
    /** What to do, the best first. */
    readonly plan: readonly Procedure[];
    /** What to stop, soonest first. */
    readonly damage: readonly Procedure[];
    /** Why this cause. */
    readonly reasons: Reasons;
    /** Why this question, once somebody asks: the fewest answers that led to it. */
    readonly ledHere: readonly QuestionId[];
}
export type FirstKey = keyof typeof DOCTOR_FIRST;
/** What the stages past the first may read. */
export interface DoctorKnown extends Known<DoctorView, FirstKey>, Settled {
    /** What was found at last; nothing yet where nothing was asked for. */
    readonly diagnosis: Diagnosis;
    readonly why: QuestionId | undefined;
}
/** Lists of boxes to tick: what is at hand for the desk, steps that are done, words to leave out. */
export type TickList = 'ready' | 'emergency' | 'left-out';
/** What the visitor can do on a stage. */
export interface DoctorActions {
    readonly go: (view: LaterView) => void;
    /** On to whatever the answers lead to. */
    readonly proceed: () => void;
    /** Answers, and on to whatever that leads to. */
    readonly answer: (question: QuestionId, answer: string | readonly string[]) => void;
    /** Whose account it is, where the emergency stays. */
    readonly chooseAccount: (audience: AudienceId) => void;
    readonly chooseDevice: (device: Device) => void;
    readonly tick: (list: TickList, id: string) => void;
    /** Opens or closes 「なぜこれを聞くのですか」. */
    readonly askWhy: (question: QuestionId, isOpen: boolean) => void;
    /** The answer to 「入れましたか」. */
    readonly tellOutcome: (remedy: RemedyId, helped: boolean) => void;
    /** A remedy was not tried after all. */
    readonly takeBack: (remedy: RemedyId) => void;
    /** After the emergency the search goes on with what is known. */
    readonly findWayIn: () => void;
    readonly openWidget: (tag: WidgetTag) => void;
    readonly startOver: () => void;
}
/** What the widget becomes once its later half is there. */
export interface DoctorSession extends Session<DoctorView> {
    readonly proceed: () => void;
    /** Words from a screen become answers the visitor can see and undo. */
    readonly readPasted: (text: string) => void;
    /** What the first stage offers before all else to somebody who comes back unhelped. */
    readonly offer: () => TemplateResult | typeof nothing;
}
export type DoctorHost = Host<DoctorView, DoctorState, DoctorSession, FirstKey>;
