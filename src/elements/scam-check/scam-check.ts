import type { ScamVerdict } from '../../core/base/types.js';
import { Host } from '../host/host.js';
import { LockoutWidget } from '../host/widget.js';
import { SCAM } from './definition.js';
import type { ScamHost } from './model/state.js';
import { read } from './read.js';

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
export class ScamCheck extends LockoutWidget {
  readonly #host: ScamHost = new Host(this, SCAM);

  /** The last verdict: ids, numbers and spans. */
  get result(): ScamVerdict | undefined {
    return this.#host.state.verdict;
  }

  /** Judges a text, a link or the source of a mail, and shows the verdict. */
  async check(text: string): Promise<ScamVerdict | undefined> {
    this.#host.set({ typed: text });
    this.#host.trail.restart();
    return read(this.#host, text);
  }
}
