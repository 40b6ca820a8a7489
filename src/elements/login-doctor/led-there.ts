/** Why this cause: the fewest answers that lead there. */
import { html, nothing, type TemplateResult } from 'lit';
import { rank } from '../../core/diagnosis/bayes.js';
import type { CauseId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import { isAnswered } from '../../core/base/scope.js';
import { triedEvidence } from '../../core/diagnosis/tried.js';
import type { FactId, Facts, Ranked } from '../../core/base/types.js';
import { answersList } from '../parts/answers.js';
import { sayIn } from '../words/say.js';
import type { LoginDoctor } from './login-doctor.js';
import { listOf } from './stage.js';
import { sayDoctor } from './words.js';

const placeOf = (cause: CauseId, facts: Facts, pack: Pack): number =>
  rank(pack.causes, pack.questions, facts, triedEvidence(facts, pack)).findIndex(({ id }) => id === cause);

const without = (facts: Facts, fact: FactId): Facts => Object.fromEntries(Object.entries(facts).filter(([key]) => key !== fact));

/** What says least goes first, so that what stays is short and says most. */
const weakestFirst = ({ because }: Ranked<CauseId>, facts: Facts, pack: Pack): readonly FactId[] => {
  const answered = pack.questions.flatMap(({ id }) => (id !== 'audience' && isAnswered(facts, id) ? [id] : []));
  return [...answered.filter((id) => !because.includes(id)), ...because.filter((id) => answered.includes(id)).reverse()];
};

/** Answers are taken away one by one as long as the cause keeps its place. */
export const fewestAnswers = (cause: Ranked<CauseId>, facts: Facts, pack: Pack): readonly FactId[] => {
  const place = placeOf(cause.id, facts, pack);
  const order = weakestFirst(cause, facts, pack);
  const left = order.reduce<Facts>((kept, fact) => (placeOf(cause.id, without(kept, fact), pack) <= place ? without(kept, fact) : kept), facts);
  return order.filter((fact) => isAnswered(left, fact)).reverse();
};

/** As many as are read at a glance. */
const OTHERS = 3;

/** The answers that led to the cause, each to be changed, and what else speaks for it. */
export const ledThere = (widget: LoginDoctor, pack: Pack, cause: Ranked<CauseId>): TemplateResult => {
  const fewest = fewestAnswers(cause, widget.facts, pack);
  const others = cause.because.filter((fact) => !fewest.includes(fact) && pack.questions.some(({ id }) => id === fact)).slice(0, OTHERS);
  return html`<div class="stack tight s3" part="evidence"><h3 class="label">${sayIn(pack)('because')}</h3>
    ${fewest.length > 0 ? answersList({ ...listOf(widget, pack), only: fewest }) : html`<p class="meta">${sayIn(pack)('because-prior')}</p>`}
    ${others.length > 0 ? html`<details><summary class="quiet flush">${sayDoctor(pack)('doctor.also-fits')}</summary>${answersList({ ...listOf(widget, pack), only: others })}</details>` : nothing}</div>`;
};
