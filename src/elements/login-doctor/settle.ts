/** What the core is asked before a view is drawn: only what the view shows. */
import type { Diagnosis, Facts } from '../../core/base/types.js';
import { damageControl } from '../../core/diagnosis/damage-control.js';
import { planRemedies } from '../../core/diagnosis/plan-remedies.js';
import type { Pack } from '../../core/schema/pack.js';
import { contactFor } from '../parts/contact-route.js';
import { situated } from '../parts/emergency.js';
import { rankedOf } from './model/lookups.js';
import type { DoctorState, Reasons, Settled } from './model/state.js';
import type { DoctorView, ViewOf } from './model/views.js';
import { reasonsFor } from './why-cause.js';
import { answersBefore } from './why-question.js';

/** What the core is asked with. */
export interface Given {
  readonly pack: Pack;
  readonly facts: Facts;
  readonly diagnosis: Diagnosis;
  readonly why: DoctorState['why'];
}

type Ask<View extends DoctorView> = (given: Given, view: View) => Partial<Settled>;

const NO_REASONS: Reasons = { fewest: [], others: [] };

/** Before anything was asked. */
export const NOTHING_SETTLED: Settled = { plan: [], damage: [], reasons: NO_REASONS, ledHere: [] };
export const NOTHING_FOUND: Diagnosis = { kind: 'open', causes: [], missing: [] };

const planned = ({ diagnosis, facts, pack }: Given): Partial<Settled> => ({
  plan: planRemedies(diagnosis, facts, pack),
});

/** No official desk is left to name: what is shown instead rests on the diagnosis. */
const hasNoDesk = ({ contact }: ViewOf<'contact'>, facts: Facts, pack: Pack): boolean =>
  contactFor(pack, facts, contact) === undefined;

/** A dozen diagnoses, for whoever opens 「なぜこれを聞くのですか」 only. */
const ledHere: Ask<ViewOf<'question'>> = ({ facts, pack, why }, { question }) =>
  why === question ? { ledHere: answersBefore(question, facts, pack) } : {};

const result: Ask<ViewOf<'result'>> = (given, { cause }) => {
  const ranked = rankedOf(given.diagnosis, cause);
  return { ...planned(given), reasons: ranked ? reasonsFor(ranked, given.facts, given.pack) : NO_REASONS };
};

const ASKED: { readonly [Kind in DoctorView['kind']]?: Ask<ViewOf<Kind>> } = {
  question: ledHere,
  result,
  others: planned,
  'cannot-tell': planned,
  contact: (given, view) => (hasNoDesk(view, given.facts, given.pack) ? planned(given) : {}),
  emergency: ({ facts, pack }) => ({ damage: damageControl(situated(pack, facts), pack) }),
};

/** What the core says of a view. The compiler does not follow that a view and what it asks are of one kind. */
export const settled = (given: Given, view: DoctorView): Settled => ({
  ...NOTHING_SETTLED,
  ...(ASKED[view.kind] as Ask<DoctorView> | undefined)?.(given, view),
});

const SHOW_DIAGNOSIS: ReadonlySet<DoctorView['kind']> = new Set(['result', 'others', 'cannot-tell']);

/** Does a view show what was found? Then something must have been looked for. */
export const showsDiagnosis = (view: DoctorView, facts: Facts, pack: Pack): boolean =>
  SHOW_DIAGNOSIS.has(view.kind) || (view.kind === 'contact' && hasNoDesk(view, facts, pack));
