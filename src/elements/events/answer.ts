import type { OptionId, QuestionId } from '../../core/base/id.js';

/** The visitor answered a question. */
export class AnswerEvent extends Event {
  static readonly type = 'lockout-answer';
  /** Which question. */
  readonly question: QuestionId;
  /** The options chosen; empty for "I don’t know" and "I can’t check right now". */
  readonly answer: readonly OptionId[];

  constructor(question: QuestionId, answer: readonly OptionId[]) {
    super(AnswerEvent.type, { bubbles: true, composed: true });
    this.question = question;
    this.answer = answer;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lockout-answer': AnswerEvent;
  }
}
