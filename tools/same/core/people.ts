/** People played against the core: what is heard, then every question to its end. */
import { createHash } from 'node:crypto';
import type { Person } from '../inputs/people.js';
import type { Core, Facts, Pack, Question } from './api.js';
import { factsInWords, proceduresInWords, questionInWords, rankingInWords, TODAY } from './words.js';

/** Longer than any conversation. */
const MOST = 60;

const STRENGTHS = ['always', 'often', 'sometimes'];

type Packs = Readonly<Record<string, Pack>>;
type Entry = readonly [key: string, text: string];
type Answerer = (question: Question) => string | undefined;

const given = ({ answers }: Person): Answerer => {
  return ({ id, options }) => [answers[id]].flat().find((answer) => answer !== undefined && options.includes(answer));
};

/** What the kit hears in a person's own words about themselves. */
const told = (core: Core, pack: Pack, { answers, audience }: Person): Answerer => {
  const heard = core.readSymptom(Object.values(answers).flat().join('. '), pack, { audience });
  return ({ id, options }) =>
    [heard[id]].flat().find((answer) => typeof answer === 'string' && options.includes(answer)) as string | undefined;
};

/** What the true cause makes most probable. */
const expected = (pack: Pack, { truth }: Person): Answerer => {
  const answers = pack.causes.find(({ id }) => id === truth)?.answers ?? {};
  return ({ id, options }) =>
    STRENGTHS.flatMap((strength) => options.filter((option) => answers[id]?.[option] === strength))[0];
};

const first: Answerer = ({ options }) => options.find((option) => option !== 'unknown');

/** An answer that follows from a name: the same in every run, another for every name. */
const drawn = (name: string): Answerer => {
  return ({ id, options }) => {
    const number = createHash('sha1').update(`${name} ${id}`).digest().readUInt32BE();
    return options[number % options.length];
  };
};

const honest = (core: Core, pack: Pack, person: Person): Answerer => {
  const ways = [given(person), told(core, pack, person), expected(pack, person), first];
  return (question) => ways.map((way) => way(question)).find((answer) => answer !== undefined);
};

const valueOf = ({ choose }: Question, answer: string): string | readonly string[] =>
  choose === 'many' && answer !== 'unknown' ? [answer] : answer;

const standing = (core: Core, pack: Pack, facts: Facts): string => {
  const { kind, causes } = core.diagnose(facts, pack);
  return `${kind} ${rankingInWords(causes)}`;
};

const ending = (core: Core, pack: Pack, facts: Facts): readonly string[] => {
  const { kind, locks } = core.identifyLock(facts, pack);
  return [
    ...proceduresInWords(core.planRemedies(core.diagnose(facts, pack), facts, pack)),
    `lock ${kind} ${rankingInWords(locks)}`,
    ...proceduresInWords(core.damageControl?.(facts, pack) ?? []).map((line) => `damage ${line}`),
  ];
};

const converse = (core: Core, pack: Pack, start: Facts, answer: Answerer): readonly string[] => {
  const lines = [standing(core, pack, start)];
  let facts = start;
  for (let next = core.nextQuestion(facts, pack); next && lines.length < MOST; next = core.nextQuestion(facts, pack)) {
    const value = valueOf(next, answer(next) ?? 'unknown');
    facts = { ...facts, [next.id]: value };
    lines.push(`${questionInWords(next)} → ${[value].flat().join('+')}`, standing(core, pack, facts));
  }
  return [...lines, ...ending(core, pack, facts)];
};

const playOne = (core: Core, pack: Pack, person: Person, text: string, how: 'honest' | 'drawn'): string => {
  const { audience } = person;
  const heard = core.readSymptom(text, pack, { audience });
  const answer = how === 'honest' ? honest(core, pack, person) : drawn(`${person.id} ${text.length}`);
  const lines = converse(core, pack, { ...heard, audience, today: TODAY }, answer);
  return [
    `hears ${factsInWords(core.readSymptom(text, pack))}`,
    `as ${audience} ${factsInWords(heard)}`,
    ...lines,
  ].join('\n');
};

const HOWS = ['honest', 'drawn'] as const;

/** Words against the pack of their language: the rules of all packs are one. */
const playPerson = (core: Core, packs: Packs, person: Person): Entry[] =>
  Object.entries(person.texts).flatMap(([language, text]) =>
    HOWS.flatMap((how): Entry[] => {
      const pack = packs[language];
      return pack ? [[`${person.id}, writes ${language}, ${how}`, playOne(core, pack, person, text, how)]] : [];
    }),
  );

/** Every person, in each language they speak; once as they are, once with answers that are drawn. */
export const playAll = (core: Core, packs: Packs, people: readonly Person[]): Map<string, string> =>
  new Map(people.flatMap((person) => playPerson(core, packs, person)));
