import { evaluate } from '../probes/evaluate.js';
import { procedureOf } from './plan-remedies.js';
import type { Pack } from '../schema/pack.js';
import { isFor } from '../base/scope.js';
import type { Facts, Procedure } from '../base/types.js';

/** What to do in the next ten minutes, by what has been given away or taken over; soonest first. */
export const damageControl = (facts: Facts, pack: Pack): readonly Procedure[] =>
  pack.remedies
    .flatMap((remedy) => (remedy.emergency && isFor(remedy, facts) ? [{ remedy, emergency: remedy.emergency }] : []))
    .filter(
      ({ emergency }) => !emergency.when || evaluate(emergency.when, { facts, brands: pack.brands }).truth === 'yes',
    )
    .sort((a, b) => a.emergency.order - b.emergency.order)
    .map(({ remedy }) => procedureOf(remedy, facts));
