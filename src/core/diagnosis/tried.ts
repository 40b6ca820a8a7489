import type { ExtraEvidence } from './bayes.js';
import type { Cause } from '../schema/cause.js';
import type { Pack } from '../schema/pack.js';
import { chosen } from '../base/scope.js';
import type { Facts } from '../base/types.js';
import { HELPS } from '../base/words-to-numbers.js';

/** The key of Facts that lists the remedies tried without success. */
export const TRIED = 'tried';

/** A remedy that did not help speaks against the causes it would have cured. */
export const triedEvidence = (facts: Facts, pack: Pack): ExtraEvidence<Cause> => {
  const tried = pack.remedies.filter(({ id }) => chosen(facts, TRIED).includes(id));
  return (cause) => {
    const log = tried
      .filter(({ id }) => cause.remedies.includes(id))
      .reduce((sum, { helps }) => sum + Math.log(1 - HELPS[helps]), 0);
    return tried.length > 0 ? [[TRIED, log]] : [];
  };
};
