import { type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ContactId } from '../../core/base/id.js';
import type { Facts, Message, ScamVerdict } from '../../core/base/types.js';
import type { LaterStages, Stage } from '../host/stage.js';
import { LockoutWidget } from '../host/widget.js';
import { SCAM_WORDS } from './first-words.js';
import type * as Later from './stages.js';
/** A message, what was found, and what the visitor said about it. Lives in the views of this visit only. */
export interface Checked {
    readonly source: string | Uint8Array;
    readonly message: Message;
    readonly verdict: ScamVerdict;
    readonly facts: Facts;
    /** The visitor was asked who it says it is from. */
    readonly isAsked: boolean;
    /** It is what a QR code says; the words around it were not read. */
    readonly isFromPicture: boolean;
}
type About<Kind extends string> = Kind extends string ? {
    readonly kind: Kind;
    readonly checked: Checked;
} : never;
/** Where the visitor is. */
export type ScamView = {
    readonly kind: 'start';
} | About<'verdict' | 'who' | 'inside' | 'listed' | 'not-listed' | 'neither'> | {
    readonly kind: 'add';
    readonly checked: Checked;
    readonly what: 'sender-address' | 'link-address' | 'words';
} | {
    readonly kind: 'how';
} | {
    readonly kind: 'report';
} | {
    readonly kind: 'damage';
    readonly isUnsure: boolean;
} | {
    readonly kind: 'contact';
    readonly contact: ContactId;
};
/**
 * Paste a message, a link or a mail’s source, and see whether it shows signs of a fake, marked in the text itself.
 *
 * @summary Looks for signs of a fake in a message and says what to do with it.
 * @tagname scam-check
 * @slot heading - Replaces the widget’s name in the header.
 * @slot - The fallback: shown without JavaScript and when the kit cannot be loaded.
 * @csspart card - The sheet.
 * @csspart question - The question.
 * @csspart option - An answer to choose.
 * @csspart button - Any other button.
 * @csspart result - The verdict.
 * @csspart evidence - The message with its marks, the link taken apart, the reasons.
 * @csspart steps - The steps to do.
 * @fires lockout-verdict - A message has been judged.
 * @fires lockout-answer - The visitor answered a question.
 * @fires lockout-step - A stage was shown.
 * @fires lockout-cta - The owner’s call to action was pressed.
 * @fires lockout-error - Something could not be read or loaded.
 */
export declare class ScamCheck extends LockoutWidget<ScamView, keyof typeof SCAM_WORDS> {
    #private;
    static properties: PropertyDeclarations;
    _trouble: string | undefined;
    _working: boolean;
    /** @internal What stands in the field, so that the way back finds it. */
    typed: string;
    /** @internal */
    verdict: ScamVerdict | undefined;
    /** @internal What arrives later. */
    later: typeof Later | undefined;
    /** @internal */ readonly topic = "scam";
    /** @internal */ readonly firstWords: {
        readonly 'scam.name': '偽メール・SMSチェック';
        readonly 'scam.title': '届いた文を、そのまま貼り付けてください';
        readonly 'scam.lead': 'メール、SMS、リンクを調べられます。リンクは押さずに、文だけコピーしてください。';
        readonly 'scam.paste': '届いた文、またはリンク';
        readonly 'scam.paste-example': 'ここに貼り付け';
        readonly 'scam.local': 'この端末の中だけで調べます。どこにも送りません。';
        readonly 'scam.check': '調べる';
        readonly 'scam.no-copy': '文をコピーできないとき';
        readonly 'scam.how': '文のコピーのしかた';
        readonly 'scam.file': 'メールのファイルを選ぶ';
        readonly 'scam.file-hint': '.eml形式。この枠に置いても読めます';
        readonly 'scam.picture': '写真や画面の画像を選ぶ';
        readonly 'scam.picture-hint': '写っているQRコードを調べます';
        readonly 'scam.no-name': '名前もパスワードも要りません';
        readonly 'scam.already': 'もう押してしまった';
    };
    /** @internal */ readonly mark: TemplateResult<1>;
    /** @internal */ readonly firstView: {
        readonly kind: 'start';
    };
    constructor();
    /** The last verdict: ids, numbers and spans. */
    get result(): ScamVerdict | undefined;
    /** Judges a text, a link or the source of a mail, and shows the verdict. */
    check(text: string): Promise<ScamVerdict | undefined>;
    reset(): void;
    /** @internal Another message; the answers about the visitor stay. */
    clear(): void;
    /** @internal */
    readFile(file: File | undefined): Promise<void>;
    /** @internal What to do about it, said at the field. */
    complain(trouble: string): void;
    /** @internal The field with its button: on the first stage, and beside the steps that tell how to fill it. */
    field(): TemplateResult;
    protected loadLater(): Promise<LaterStages<ScamView, this>>;
    protected renderFirst(): Stage;
}
export {};
