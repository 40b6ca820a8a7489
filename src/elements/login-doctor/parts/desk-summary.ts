/** Words for the desk, made of the answers: what was left ticked, nothing else. */
import { chosen } from '../../../core/base/scope.js';
import { TRIED } from '../../../core/diagnosis/tried.js';
import { answersGiven } from '../../parts/answers.js';
import { STAKE } from '../model/at-stake.js';
import { getsIn, remedyOf } from '../model/lookups.js';
import type { DoctorKnown } from '../model/state.js';
import { sayDoctor } from '../../words/login-doctor.js';

/** A line of the words, to be left out or not. */
export interface Told {
  readonly id: string;
  readonly words: string;
}

export const answersTold = ({ facts, pack }: DoctorKnown): readonly Told[] =>
  answersGiven(facts, pack)
    .filter(({ question }) => question !== STAKE)
    .map(({ question, words }) => ({ id: question, words }));

export const triesTold = ({ facts, pack }: DoctorKnown): readonly Told[] =>
  chosen(facts, TRIED)
    .flatMap((id) => remedyOf(pack, id) ?? [])
    .map(({ id, text }) => ({ id, words: text.short }));

const rows = (told: readonly Told[]): readonly string[] => told.map(({ words }) => `・${words}`);

export const summaryText = (known: DoctorKnown, leftOut: ReadonlySet<string>): string => {
  const say = sayDoctor(known.pack);
  const kept = ({ id }: Told) => !leftOut.has(id);
  const tried = triesTold(known).filter(kept);
  const intro = getsIn(known.facts) ? 'doctor.summary-intro-in' : 'doctor.summary-intro';
  return [
    say(intro, { brand: known.brand.text.name }),
    ...rows(answersTold(known).filter(kept)),
    ...(tried.length > 0 ? [say('doctor.summary-tried'), ...rows(tried)] : []),
  ].join('\n');
};
