import type { ScamVerdict } from '../../core/base/types.js';
import { LockoutWidget } from '../host/widget.js';
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
export declare class ScamCheck extends LockoutWidget {
    #private;
    /** The last verdict: ids, numbers and spans. */
    get result(): ScamVerdict | undefined;
    /** Judges a text, a link or the source of a mail, and shows the verdict. */
    check(text: string): Promise<ScamVerdict | undefined>;
}
