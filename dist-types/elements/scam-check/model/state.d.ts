import type { TemplateResult } from 'lit';
import type { Device } from '../../../core/base/device.js';
import type { OptionId, QuestionId } from '../../../core/base/id.js';
import type { Message, Procedure, ScamVerdict } from '../../../core/base/types.js';
import type { Host } from '../../host/host.js';
import type { Known } from '../../host/known.js';
import type { Session } from '../../host/stage.js';
import type { SCAM_FIRST } from '../../../locales/ja/ui/first-scam-check.js';
import type { Added, Checked, ScamView } from './views.js';
export type FirstKey = keyof typeof SCAM_FIRST;
/** What one visit gathers besides answers; in memory only. */
export interface ScamState {
    /** What stands in the field, so that the way back finds it. */
    readonly typed: string;
    /** What is wrong with it, said at the field. */
    readonly trouble: string | undefined;
    readonly isWorking: boolean;
    readonly verdict: ScamVerdict | undefined;
    /** The app whose way to copy is shown; else the first for the device at hand. */
    readonly app: string | undefined;
    /** The message that is shown without cuts. */
    readonly uncut: Message | undefined;
}
export declare const newVisit: () => ScamState;
/** What a file is chosen for. */
export type Picked = 'file' | 'picture';
/** What the field with its button does: on the first stage, and beside the steps that tell how to fill it. */
export interface FieldActions {
    readonly type: (text: string) => void;
    readonly check: () => void;
    readonly readFile: (file: File | undefined) => void;
    readonly pick: (what: Picked) => void;
}
/** What the stages past the first may read. */
export interface ScamKnown extends Known<ScamView, FirstKey>, ScamState {
    /** What to do once something was given away, soonest first; of the view that lists it. */
    readonly damage: readonly Procedure[];
}
/** A brand, one that is not listed, or nobody knows. */
export type Who = string | undefined;
/** What the visitor can do past the first stage. */
export interface ScamActions extends FieldActions {
    readonly go: (view: ScamView) => void;
    readonly back: () => void;
    /** Another message; the answers about the visitor stay. */
    readonly another: () => void;
    readonly answer: (question: QuestionId, option: string) => void;
    readonly chooseDevice: (device: Device) => void;
    readonly toggle: (list: string, id: string) => void;
    readonly openGuide: () => void;
    readonly showApp: (id: string) => void;
    readonly showUncut: (message: Message | undefined) => void;
    /** 「だれからの連絡ですか」 */
    readonly answerWho: (checked: Checked, who: Who) => void;
    /** 「同じお知らせは、出ていましたか」 */
    readonly answerInside: (checked: Checked, isListed: boolean) => void;
    /** Joins what was missing to the message; `complaint` is said where it is not what was asked for. */
    readonly add: (checked: Checked, what: Added, text: string, complaint: string) => void;
    /** What was given away. */
    readonly giveAway: (options: readonly OptionId[]) => void;
    readonly isUnsure: () => void;
}
/** What the widget becomes once its later half is there. */
export interface ScamSession extends Session<ScamView> {
    /** Drawings of the first stage that need not be there at once. */
    readonly icons: Readonly<Record<'how' | Picked, TemplateResult>>;
    readonly inspect: (given: string | File) => Promise<ScamVerdict | undefined>;
}
export type ScamHost = Host<ScamView, ScamState, ScamSession, FirstKey>;
