/** Plays a person: what they type first, then what they would answer, as the widget leads them. */
import { damageControl } from '../../../src/core/diagnosis/damage-control.js';
import { diagnose } from '../../../src/core/diagnosis/diagnose.js';
import { nextQuestion } from '../../../src/core/diagnosis/next-question.js';
import { planRemedies } from '../../../src/core/diagnosis/plan-remedies.js';
import { readSymptom } from '../../../src/core/text/read-symptom.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import { chosen } from '../../../src/core/base/scope.js';
import type { Diagnosis, Facts } from '../../../src/core/base/types.js';
import type { Advice } from './advice.js';
import { answerOf, audienceOf, type Given } from './answers.js';
import { forbiddenBy } from './forbidden.js';

export interface Person {
  readonly id: string;
  readonly audience: string;
  readonly story_ja: string;
  readonly story_en: string;
  readonly screen_text: string | null;
  readonly truth: string;
  readonly alsoAcceptable: readonly string[];
  readonly answers: Given;
  readonly mustNot?: readonly string[];
}
export type Language = 'ja' | 'en';

export interface Played {
  readonly person: Person;
  readonly understood: Facts;
  readonly asked: readonly string[];
  readonly facts: Facts;
  readonly diagnosis: Diagnosis;
  /** 1 = first; for somebody nobody can tell about: 1 where we say so. */
  readonly rank: number;
  readonly next: string | undefined;
  /** Undefined where nobody has said what is right for this id. */
  readonly isRight: boolean | undefined;
  readonly forbidden: readonly string[];
}

const UNTELLABLE = 'unknown-needs-more-info';

const rankOf = ({ truth, alsoAcceptable }: Person, { kind, causes }: Diagnosis, accepted: boolean): number => {
  if (truth === UNTELLABLE && kind === 'cannot-tell') return 1;
  const right = accepted || truth === UNTELLABLE ? [truth, ...alsoAcceptable] : [truth];
  return causes.findIndex(({ id }) => right.includes(id)) + 1 || causes.length;
};
export const acceptedRank = ({ person, diagnosis }: Played): number => rankOf(person, diagnosis, true);

/** As login-doctor goes on: an emergency and a decision end the questions. */
const isEmergency = (facts: Facts, diagnosis: Diagnosis): boolean =>
  diagnosis.kind === 'urgent' || chosen(facts, 'takeover').includes('unknown-orders');

const askOn = (
  person: Person,
  start: Facts,
  pack: Pack,
): { readonly facts: Facts; readonly asked: readonly string[] } => {
  const asked: string[] = [];
  let facts = start;
  for (
    let next = nextQuestion(facts, pack);
    next && !isEmergency(facts, diagnose(facts, pack));
    next = nextQuestion(facts, pack)
  ) {
    asked.push(next.id);
    facts = { ...facts, [next.id]: answerOf(next.id, next.choose, next.options, person.answers) };
  }
  return { facts, asked };
};

/** Where we cannot tell, the widget shows what to find out, and the desk. */
const adviceTo = (facts: Facts, diagnosis: Diagnosis, pack: Pack): readonly string[] => {
  const plan = planRemedies(diagnosis, facts, pack).filter(
    ({ isService }) => isService || diagnosis.kind !== 'cannot-tell',
  );
  return [...(isEmergency(facts, diagnosis) ? damageControl(facts, pack) : []), ...plan].map(({ remedy }) => remedy);
};

const LOCK_OR_TAKEOVER = /^locked-|^account-(hijacked|on-hold|closed)|^seller-deactivated|^flex-suspended/;

const forbiddenIn = (
  advice: Omit<Advice, 'right'>,
  plan: readonly string[],
  diagnosis: Diagnosis,
): readonly string[] => [
  ...plan.filter((id) => advice.never?.includes(id)),
  ...plan.slice(0, 1).filter((id) => advice.notFirst?.includes(id)),
  ...(advice.noLock && diagnosis.kind !== 'open' && LOCK_OR_TAKEOVER.test(diagnosis.causes[0]?.id ?? '')
    ? [`says ${diagnosis.causes[0]?.id ?? ''}`]
    : []),
];

/** What is right and forbidden, by id; for ids without a row the sentences of `mustNot` are read by kind. */
export type AdviceById = Readonly<Record<string, Advice>>;

export const play = (person: Person, language: Language, pack: Pack, known: AdviceById): Played => {
  const text = [language === 'ja' ? person.story_ja : person.story_en, person.screen_text ?? ''].join('\n');
  const audience = audienceOf(person.answers);
  const understood = readSymptom(text, pack, audience);
  const { facts, asked } = askOn(person, { ...understood, ...audience }, pack);
  const diagnosis = diagnose(facts, pack);
  const plan = adviceTo(facts, diagnosis, pack);
  const advice = known[person.id];
  const [next] = plan;
  const isRight = advice && next !== undefined && advice.right.includes(next);
  const forbidden = forbiddenIn(advice ?? forbiddenBy(person.mustNot ?? [], person.truth), plan, diagnosis);
  return {
    person,
    understood,
    asked,
    facts,
    diagnosis,
    rank: rankOf(person, diagnosis, false),
    next,
    isRight,
    forbidden,
  };
};
