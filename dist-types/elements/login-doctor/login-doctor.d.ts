import { type PropertyDeclarations } from 'lit';
import type { CauseId, ContactId, QuestionId, RemedyId } from '../../core/base/id.js';
import type { Diagnosis, Facts } from '../../core/base/types.js';
import { DOCTOR_WORDS } from './first-words.js';
import type { LaterStages, Stage } from '../host/stage.js';
import { LockoutWidget } from '../host/widget.js';
/** Where the visitor is. */
export type DoctorView = {
    readonly kind: 'start';
} | {
    readonly kind: 'audience';
} | {
    readonly kind: 'question';
    readonly question: QuestionId;
} | {
    readonly kind: 'understood';
    readonly facts: Facts;
} | {
    readonly kind: 'result';
    readonly remedy?: RemedyId;
    readonly cause?: CauseId;
} | {
    readonly kind: 'others';
} | {
    readonly kind: 'emergency';
} | {
    readonly kind: 'cannot-tell';
} | {
    readonly kind: 'contact';
    readonly contact: ContactId;
} | {
    readonly kind: 'review';
} | {
    readonly kind: 'link';
} | {
    readonly kind: 'summary';
} | {
    readonly kind: 'solved';
};
/**
 * A few taps, or the message on the screen pasted, and you know the most likely cause and what to do first.
 *
 * @summary Finds out why somebody cannot log in and what to do first.
 * @tagname login-doctor
 * @slot heading - Replaces the widget’s name in the header.
 * @slot - The fallback: shown without JavaScript and when the kit cannot be loaded.
 * @csspart card - The sheet.
 * @csspart question - The question.
 * @csspart option - An answer to choose.
 * @csspart button - Any other button.
 * @csspart result - The cause, or the emergency.
 * @csspart evidence - Why we think so.
 * @csspart steps - The steps to do.
 * @fires lockout-answer - The visitor answered a question.
 * @fires lockout-diagnosis - The causes have been ranked.
 * @fires lockout-outcome - The visitor said whether a remedy helped.
 * @fires lockout-step - A stage was shown.
 * @fires lockout-cta - The owner’s call to action was pressed.
 * @fires lockout-error - Something could not be read or loaded.
 */
export declare class LoginDoctor extends LockoutWidget<DoctorView, keyof typeof DOCTOR_WORDS> {
    #private;
    static properties: PropertyDeclarations;
    _missing: boolean;
    /** @internal What was found at last. */
    diagnosis: Diagnosis | undefined;
    /** @internal What stands in the field, so that the way back finds it. */
    typed: string;
    /** @internal */ readonly topic = "doctor";
    /** @internal */ readonly firstWords: {
        readonly 'doctor.name': 'ログイン診断';
        readonly 'doctor.title': 'どこにログインできませんか';
        readonly 'doctor.lead': 'いくつかの質問で、考えられる原因と、最初にやることが分かります。';
        readonly 'doctor.red-flag': '身に覚えのない注文や請求がある';
        readonly 'doctor.red-flag-hint': '先に、止める手順をお見せします';
        readonly 'doctor.paste': '画面に出ている文を貼り付け';
        readonly 'doctor.paste-example': '例：コードが正しくありません';
        readonly 'doctor.paste-hint': '途中まででも、英語でもかまいません。パスワードや確認コードは入れないでください。';
        readonly 'doctor.read': 'この文から調べる';
        readonly 'doctor.which-unknown': 'どれか分からない';
    };
    /** @internal */ readonly mark: import("lit-html").TemplateResult<1>;
    /** @internal */ readonly firstView: {
        readonly kind: 'start';
    };
    constructor();
    /** The last diagnosis: ids and numbers. */
    get result(): Diagnosis | undefined;
    protected loadLater(): Promise<LaterStages<DoctorView, this>>;
    protected renderFirst(): Stage;
    reset(): void;
}
