/** What cannot wait until the visitor is in again: asked once, beside the search for the cause. */
import { html, nothing, type TemplateResult } from 'lit';
import { optionsFor } from '../../core/diagnosis/bayes.js';
import type { QuestionId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { QuestionItem } from '../../core/schema/question.js';
import type { ReferenceOf } from '../../core/schema/reference.js';
import { chosen, isAnswered, isFor } from '../../core/base/scope.js';
import type { Facts } from '../../core/base/types.js';
import { sourceLine } from '../parts/source-line.js';
import type { LoginDoctor } from './login-doctor.js';
import { sayDoctor } from './words.js';

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

const stepFor = (facts: Facts, pack: Pack): ReferenceOf<'stake'> | undefined =>
  pack.references.find((each): each is ReferenceOf<'stake'> => each.kind === 'stake' && isFor(each, facts) && chosen(facts, STAKE).includes(each.answers[STAKE] ?? ''));

/** Its own step, beside what mends the sign-in. */
export const stakeStep = (widget: LoginDoctor, pack: Pack): TemplateResult | typeof nothing => {
  const step = stepFor(widget.facts, pack);
  return step
    ? html`<div class="stack tight or-else"><h3 class="label">${sayDoctor(pack)('doctor.stake')}</h3><p><b>${step.text.title}</b></p>${step.text.note ? html`<p>${step.text.note}</p>` : nothing}${sourceLine(pack, step.sources)}</div>`
    : nothing;
};
