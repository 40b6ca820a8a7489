/** What of the person was heard, and what it would cost a visitor to load. */
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { diagnose } from '../../../src/core/diagnosis/diagnose.js';
import { nextQuestion } from '../../../src/core/diagnosis/next-question.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import { chosen } from '../../../src/core/base/scope.js';
import type { Facts } from '../../../src/core/base/types.js';
import { ROOT } from '../../content/content.js';
import { answerOf, audienceOf } from '../personas/answers.js';
import type { Language, Person } from '../personas/play.js';
import type { Listen } from './listeners.js';

export interface Score {
  /** Answers read from the words, and how many of them the person gives or denies when asked. */
  readonly heard: number;
  readonly right: number;
  readonly wrong: number;
  /** People whose true cause stands first, or among three, after the words alone. */
  readonly first: number;
  readonly three: number;
  /** … and first after the questions. */
  readonly firstAsked: number;
  readonly milliseconds: number;
}

/** What the person says when asked; nothing where their answers do not speak of it. */
const saidTo = (question: string, person: Person, pack: Pack): readonly string[] => {
  const item = pack.questions.find(({ id }) => id === question);
  return item
    ? chosen(
        {
          said: answerOf(
            question,
            item.choose,
            item.options.map(({ id }) => id),
            person.answers,
          ),
        },
        'said',
      )
    : [];
};

const verify = (facts: Facts, person: Person, pack: Pack): { readonly right: number; readonly wrong: number } => {
  const pairs = Object.keys(facts)
    .filter((key) => key !== 'audience')
    .map((key) => ({ heard: chosen(facts, key), said: saidTo(key, person, pack) }));
  const known = pairs.filter(({ said }) => said.length > 0);
  const right = known.filter(({ heard, said }) => heard.some((option) => said.includes(option))).length;
  return { right, wrong: known.length - right };
};

const placeOf = (facts: Facts, { truth }: Person, pack: Pack): number =>
  diagnose(facts, pack).causes.findIndex(({ id }) => id === truth);

const askOn = (person: Person, start: Facts, pack: Pack): Facts => {
  const next = nextQuestion(start, pack);
  return next
    ? askOn(person, { ...start, [next.id]: answerOf(next.id, next.choose, next.options, person.answers) }, pack)
    : start;
};

const textOf = (person: Person, language: Language): string =>
  [language === 'ja' ? person.story_ja : person.story_en, person.screen_text ?? ''].join('\n');

const one = (listen: Listen, text: string, person: Person, pack: Pack): Score => {
  const known = audienceOf(person.answers);
  const started = performance.now();
  const heard = listen(text, known);
  const milliseconds = performance.now() - started;
  const facts = { ...heard, ...known };
  const place = placeOf(facts, person, pack);
  const asked = placeOf(askOn(person, facts, pack), person, pack);
  return {
    heard: Object.keys(heard).length,
    ...verify(heard, person, pack),
    first: Number(place === 0),
    three: Number(place >= 0 && place < 3),
    firstAsked: Number(asked === 0),
    milliseconds,
  };
};

const NOTHING: Score = { heard: 0, right: 0, wrong: 0, first: 0, three: 0, firstAsked: 0, milliseconds: 0 };
const add = (a: Score, b: Score): Score => ({
  heard: a.heard + b.heard,
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  first: a.first + b.first,
  three: a.three + b.three,
  firstAsked: a.firstAsked + b.firstAsked,
  milliseconds: a.milliseconds + b.milliseconds,
});

/** Every person in both languages. */
export const scoreOf = (
  listen: Listen,
  people: readonly Person[],
  pack: Pack,
  spoil: (text: string) => string,
): Score =>
  people
    .flatMap((person) =>
      (['ja', 'en'] as const).map((language) => one(listen, spoil(textOf(person, language)), person, pack)),
    )
    .reduce(add, NOTHING);

/** Every twelfth letter or so is lost, the same ones each time. */
export const withTypos = (text: string): string =>
  [...text].filter((_, at) => (at * 7 + text.length) % 12 !== 5).join('');

const ENTRY = 'virtual:loads';
const entryOf = (loads: readonly string[]) => ({
  name: 'loads',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id.endsWith(ENTRY) ? ENTRY : undefined),
  load: (id: string) =>
    id === ENTRY
      ? loads
          .map((each, i) =>
            each.startsWith('.')
              ? `export * from ${JSON.stringify(join(ROOT, each))};`
              : `export { default as lib${i} } from ${JSON.stringify(each)};`,
          )
          .join('\n')
      : undefined,
});

/** KB after minifying and brotli, all exports kept. */
export const weightOf = async (loads: readonly string[]): Promise<number> => {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [entryOf(loads)],
    build: { write: false, minify: true, target: 'es2022', lib: { entry: ENTRY, formats: ['es'], fileName: 'loads' } },
  })) as Rolldown.RolldownOutput[] | Rolldown.RolldownOutput;
  const code = [built]
    .flat()
    .flatMap(({ output }) => output)
    .flatMap((each) => (each.type === 'chunk' ? [each.code] : []))
    .join('');
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024;
};
