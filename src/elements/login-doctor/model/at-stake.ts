/** What cannot wait until the visitor is in again: asked once, beside the search for the cause. */
import type { QuestionId } from '../../../core/base/id.js';
import { chosen, isAnswered, isFor } from '../../../core/base/scope.js';
import type { Facts } from '../../../core/base/types.js';
import { optionsFor } from '../../../core/diagnosis/bayes.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { QuestionItem } from '../../../core/schema/question.js';
import type { ReferenceOf } from '../../../core/schema/reference.js';

export const STAKE: QuestionId = 'at-stake';

/** Tells a cause from another, and is no red flag: those come before everything. */
const isAboutTheTrouble = ({ id, redFlag }: QuestionItem, pack: Pack): boolean =>
  !redFlag && pack.causes.some(({ answers }) => answers[id] !== undefined);

/** After the first answer about the trouble: by then the visitor has been heard. */
export const stakeIsDue = (facts: Facts, pack: Pack): boolean => {
  const question = pack.questions.find(({ id }) => id === STAKE);
  if (!question || isAnswered(facts, STAKE) || optionsFor(question, facts).length < 2) return false;
  return pack.questions.some((each) => isAnswered(facts, each.id) && isAboutTheTrouble(each, pack));
};

type StakeStep = ReferenceOf<'stake'>;

/** The step for what the visitor named. */
export const stakeStepFor = (facts: Facts, pack: Pack): StakeStep | undefined =>
  pack.references
    .filter((each): each is StakeStep => each.kind === 'stake' && isFor(each, facts))
    .find(({ answers }) => chosen(facts, STAKE).includes(answers[STAKE] ?? ''));
