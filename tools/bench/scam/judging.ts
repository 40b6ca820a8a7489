/** Judges the corpus, once read, by any pack. */
import { findClaim } from '../../../src/core/judge/claim.js';
import { evaluate } from '../../../src/core/probes/evaluate.js';
import { readMessage } from '../../../src/core/message/read-message.js';
import { judge } from '../../../src/core/judge/judge.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import type { Message, ScamVerdict } from '../../../src/core/base/types.js';
import type { Case, CaseSet } from './case-set.js';

export interface Judged extends Omit<Case, 'source'> {
  readonly message: Message;
  readonly verdict: ScamVerdict;
  /** Reading and judging together. */
  readonly milliseconds: number;
}
export type JudgedSet = Omit<CaseSet, 'cases'> & { readonly cases: readonly Judged[] };

export const isHit = ({ verdict: { kind } }: Judged): boolean => kind === 'likely-scam' || kind === 'suspicious';

const judgeCase = async ({ source, ...one }: Case, pack: Pack): Promise<Judged> => {
  const begin = performance.now();
  const message = await readMessage(source);
  const verdict = judge(message, pack, one.facts);
  return { ...one, message, verdict, milliseconds: performance.now() - begin };
};

const judgeSet = async (set: CaseSet, pack: Pack): Promise<JudgedSet> => {
  const cases: Judged[] = [];
  for (const one of set.cases) cases.push(await judgeCase(one, pack));
  return { ...set, cases };
};

export const judgeAll = async (sets: readonly CaseSet[], pack: Pack): Promise<readonly JudgedSet[]> => {
  const judged: JudgedSet[] = [];
  for (const set of sets) judged.push(await judgeSet(set, pack));
  return judged;
};

/** The same messages by other weights. */
export const judgeAgain = (cases: readonly Judged[], pack: Pack): readonly Judged[] =>
  cases.map((one) => ({ ...one, verdict: judge(one.message, pack, one.facts) }));

/** Every signal that holds, whichever of its family counts. */
export const firedIn = ({ message, facts }: Judged, pack: Pack): ReadonlySet<string> => {
  const claim = findClaim(message, pack.brands, facts);
  const context = { message, facts, brands: pack.brands, ...(claim && { claimed: claim.brand, claimedBy: claim.by }) };
  return new Set(pack.signals.filter(({ when }) => evaluate(when, context).truth === 'yes').map(({ id }) => id));
};
