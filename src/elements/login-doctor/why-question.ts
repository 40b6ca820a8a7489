import type { QuestionId } from '../../core/base/id.js';
import { CANNOT_CHECK, chosen } from '../../core/base/scope.js';
import type { Facts } from '../../core/base/types.js';
import { nextQuestion } from '../../core/diagnosis/next-question.js';
import type { Pack } from '../../core/schema/pack.js';

/** An answer that says nothing and is not asked for again: the question must follow from the others. */
const silenced = (facts: Facts, question: string): Facts => ({ ...facts, [question]: CANNOT_CHECK });

/** What was answered with something, the oldest first. */
const answered = (facts: Facts, { questions }: Pack): readonly QuestionId[] =>
  Object.keys(facts).filter(
    (fact) => fact !== 'audience' && chosen(facts, fact).length > 0 && questions.some(({ id }) => id === fact),
  );

/**
 * Why this question: the fewest answers that led to it. Answers are silenced one by one, the oldest first, as long as
 * the same question follows. None where something else led here.
 */
export const answersBefore = (question: QuestionId, facts: Facts, pack: Pack): readonly QuestionId[] => {
  const { [question]: _own, ...before } = facts;
  const leadsHere = (known: Facts): boolean => nextQuestion(known, pack)?.id === question;
  if (!leadsHere(before)) return [];
  const given = answered(before, pack);
  const silence = (kept: Facts, id: QuestionId): Facts => (leadsHere(silenced(kept, id)) ? silenced(kept, id) : kept);
  const left = given.reduce(silence, before);
  return given.filter((id) => left[id] !== CANNOT_CHECK);
};
