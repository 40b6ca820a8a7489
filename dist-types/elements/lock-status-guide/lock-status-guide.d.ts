import { type PropertyDeclarations } from 'lit';
import type { ContactId, LockId, OptionId, QuestionId, ReferenceId } from '../../core/base/id.js';
import type { Facts, LockReading, Problem, Span } from '../../core/base/types.js';
import type { LaterStages, Stage } from '../host/stage.js';
import { LockoutWidget } from '../host/widget.js';
import { GUIDE_WORDS } from './first-words.js';
import type * as Later from './stages.js';
/** Where the visitor is. */
export type GuideView = {
    readonly kind: 'start';
} | {
    readonly kind: 'audience';
} | {
    readonly kind: 'question';
    readonly question: QuestionId;
    readonly then?: 'emergency';
} | {
    readonly kind: 'state';
    readonly lock: LockId;
} | {
    readonly kind: 'others';
} | {
    readonly kind: 'emergency';
} | {
    readonly kind: 'road';
    readonly lock: LockId;
    readonly from: number;
} | {
    readonly kind: 'plan';
    readonly lock: LockId;
    readonly item: number;
} | {
    readonly kind: 'whole-plan';
    readonly lock: LockId;
} | {
    readonly kind: 'contact';
    readonly contact: ContactId;
};
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
/** What one visit keeps, in memory only: never stored, never told to the page. */
export declare class Visit {
    #private;
    readonly id: number;
    pasted: string;
    notice: Notice | undefined;
    reading: LockReading | undefined;
    readonly drafts: Map<ReferenceId, string>;
    readonly checked: Map<ReferenceId, Checked>;
    /** What is looked for among the goods that may not be sold. */
    wanted: string;
    whole: {
        readonly from: string;
        readonly text: string;
    } | undefined;
    /** The row chosen in this visit; what was chosen in another is not shown to whoever comes next. */
    says: OptionId | undefined;
    /** No road was taken yet in this visit. */
    isNew: boolean;
}
/**
 * Paste the notice or answer two or three questions: which state the account is in, what it means, and the way out.
 *
 * @summary Says which state an account is in and shows the way out, stage by stage.
 * @tagname lock-status-guide
 * @slot heading - Replaces the widget’s name in the header.
 * @slot - The fallback: shown without JavaScript and when the kit cannot be loaded.
 * @csspart card - The sheet.
 * @csspart question - The question.
 * @csspart option - An answer to choose.
 * @csspart button - Any other button.
 * @csspart result - The state.
 * @csspart evidence - Why we think so.
 * @csspart steps - The steps to do.
 * @fires lockout-answer - The visitor answered a question.
 * @fires lockout-lock - The states have been ranked.
 * @fires lockout-step - A stage was shown.
 * @fires lockout-cta - The owner’s call to action was pressed.
 * @fires lockout-error - Something could not be read or loaded.
 */
export declare class LockStatusGuide extends LockoutWidget<GuideView, keyof typeof GUIDE_WORDS> {
    #private;
    static properties: PropertyDeclarations;
    _missing: boolean;
    /** @internal */ visit: Visit;
    /** @internal What arrives later. */
    later: typeof Later | undefined;
    /** @internal */ readonly topic = "guide";
    /** @internal */ readonly firstWords: {
        readonly 'guide.name': 'ロック・停止ガイド';
        readonly 'dont-know': 'わからない';
        readonly 'guide.title': 'どんなお知らせが出ていますか';
        readonly 'guide.lead': 'いまの状態と、使えるようになるまでの道のりが分かります。';
        readonly 'guide.paste': 'お知らせの文を貼り付け';
        readonly 'guide.paste-example': 'メールや画面の文を、そのまま';
        readonly 'guide.read': '状態を調べる';
        readonly 'guide.or-choose': 'または、近いものを選ぶ';
        readonly 'guide.locked': '「ロックされました」と出る';
        readonly 'guide.hold': '「保留」「確認が必要」と出る';
        readonly 'guide.suspended': '「停止」「無効」と出る';
        readonly 'guide.closed': '「閉鎖しました」と出る';
        readonly 'guide.refused': '「再開できません」と出る';
        readonly 'guide.private': '貼り付けた文は、この端末の外に出ません';
    };
    /** @internal */ readonly mark: import("lit-html").TemplateResult<1>;
    /** @internal */ readonly firstView: {
        readonly kind: 'start';
    };
    constructor();
    /** The last reading: states with probabilities, ids and numbers only. */
    get result(): LockReading | undefined;
    reset(): void;
    protected loadLater(): Promise<LaterStages<GuideView, this>>;
    protected renderFirst(): Stage;
}
