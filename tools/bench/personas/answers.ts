/**
 * How a person's own answers are read into the options of a question; no reading means わからない.
 * `keys.ts` says what a key may be called, `readers.ts` what is read from the words under it: ids and everyday words only,
 * no sentence of the people stands here.
 */
import { readSymptom } from '../../../src/core/text/read-symptom.js';
import type { Facts, Known } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';
import { KEYS, saidUnder, type Given } from './keys.js';
import { READERS } from './readers.js';

export type { Given } from './keys.js';

/** What the kit itself hears in their answers: for words no reader knows, as a visitor may type them once more. */
const heardIn = (question: string, offered: readonly string[], given: Given): Known => {
  const words = Object.entries(given)
    .filter(([name]) => !KEYS.account.test(name))
    .map(([, value]) => value);
  const heard = readSymptom(words.join('. '), pack, audienceOf(given))[question];
  return typeof heard === 'string' && !offered.includes(heard) ? 'unknown' : (heard ?? 'unknown');
};

/** What this person would say to a question. */
export const answerOf = (question: string, choose: 'one' | 'many', offered: readonly string[], given: Given): Known => {
  const fits = (READERS[question] ?? [])
    .filter(([key, says, option]) => offered.includes(option) && says.test(saidUnder(key, given)))
    .map(([, , option]) => option);
  const some = fits.filter((option) => option !== 'none');
  if (fits.length === 0) return question === 'audience' ? 'unknown' : heardIn(question, offered, given);
  if (choose === 'one') return fits[0] ?? 'unknown';
  return [...new Set(some.length > 0 ? some : fits)];
};

export const audienceOf = (given: Given): Facts => {
  const audience = answerOf('audience', 'one', ['shopper', 'seller', 'flex'], given);
  return typeof audience === 'string' && audience !== 'unknown' ? { audience } : {};
};
