import type { AnswerList } from '../../parts/answers.js';
import type { GuideActions, GuideKnown } from '../model/state.js';
/** The answers so far, each of which opens its question. */
export declare const answersSoFar: ({ pack, facts }: GuideKnown, { go }: GuideActions) => AnswerList;
