import { type AnswerList } from '../../parts/answers.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
/** The answers so far, each to be changed at its question. */
export declare const answerList: ({ pack, facts }: DoctorKnown, { go }: DoctorActions) => AnswerList;
/** How many answers the ranking rests on; わからない is none. */
export declare const countOf: ({ facts, pack }: DoctorKnown) => number;
