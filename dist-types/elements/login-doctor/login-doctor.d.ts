import type { Diagnosis } from '../../core/base/types.js';
import { LockoutWidget } from '../host/widget.js';
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
export declare class LoginDoctor extends LockoutWidget {
    #private;
    /** The last diagnosis: ids and numbers. */
    get result(): Diagnosis | undefined;
}
