import type { LockReading } from '../../core/base/types.js';
import { LockoutWidget } from '../host/widget.js';
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
export declare class LockStatusGuide extends LockoutWidget {
    #private;
    /** The last reading: states with probabilities, ids and numbers only. */
    get result(): LockReading | undefined;
}
