import { chosen } from '../../../core/base/scope.js';
import { answersGiven, type AnswerList } from '../../parts/answers.js';
import { STAKE } from '../model/at-stake.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';

/** The answers so far, each to be changed at its question. */
export const answerList = ({ pack, facts }: DoctorKnown, { go }: DoctorActions): AnswerList => ({
  pack,
  facts,
  edit: (question) => go(question === 'audience' ? { kind: 'audience' } : { kind: 'question', question }),
});

/** What is at stake and the device say nothing about the cause. */
const BESIDE: readonly string[] = [STAKE, 'device'];

/** How many answers the ranking rests on; わからない is none. */
export const countOf = ({ facts, pack }: DoctorKnown): number =>
  answersGiven(facts, pack).filter(({ question }) => !BESIDE.includes(question) && chosen(facts, question).length > 0)
    .length;
