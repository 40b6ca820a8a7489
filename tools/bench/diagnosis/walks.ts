/** Leads made-up visitors through the questions, as login-doctor does. */
import { diagnose } from '../../../src/core/diagnosis/diagnose.js';
import { nextQuestion } from '../../../src/core/diagnosis/next-question.js';
import type { CauseId } from '../../../src/core/base/id.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import type { Diagnosis, Facts, Question } from '../../../src/core/base/types.js';
import { seeded, type Random } from './random.js';
import { answerOf, drawCause, type Noise } from './visitors.js';

export interface Walk {
  readonly truth: CauseId;
  readonly facts: Facts;
  readonly asked: readonly Question[];
  readonly diagnosis: Diagnosis;
}
/** Many visitors stand at the same place: what is asked there is worked out once. */
export interface Guide {
  readonly ask: (facts: Facts) => Question | undefined;
  readonly tell: (facts: Facts) => Diagnosis;
}

const remembered = <T>(work: (facts: Facts) => T): ((facts: Facts) => T) => {
  const known = new Map<string, T>();
  return (facts) => {
    const key = JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
    if (!known.has(key)) known.set(key, work(facts));
    return known.get(key) as T;
  };
};

export const guideThrough = (pack: Pack): Guide => ({
  ask: remembered((facts) => nextQuestion(facts, pack)),
  tell: remembered((facts) => diagnose(facts, pack)),
});

const walk = (audience: string, pack: Pack, guide: Guide, noise: Noise, random: Random): Walk => {
  const cause = drawCause(audience, pack, random);
  const asked: Question[] = [];
  let facts: Facts = { audience };
  for (let next = guide.ask(facts); next; next = guide.ask(facts)) {
    const item = pack.questions.find(({ id }) => id === next?.id);
    if (!item) break;
    asked.push(next);
    facts = { ...facts, [item.id]: answerOf(cause, item, facts, noise, random) };
  }
  return { truth: cause.id, facts, asked, diagnosis: guide.tell(facts) };
};

export const walkAll = (
  audience: string,
  visitors: number,
  pack: Pack,
  guide: Guide,
  noise: Noise,
): readonly Walk[] => {
  const random = seeded(20_240_601);
  return Array.from({ length: visitors }, () => walk(audience, pack, guide, noise, random));
};
