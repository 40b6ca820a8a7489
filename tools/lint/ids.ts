import { sourcesOf, valuesUnder, type Authored, type Json, type JsonObject } from '../content/content.js';
import type { Flaw, Lint, Project } from './lint.js';

type Target = 'remedies' | 'locks' | 'contacts' | 'references' | 'brands';

/** Which key names ids of which noun; everywhere, however deep. */
const NAMES: Readonly<Record<string, Target>> = {
  remedies: 'remedies',
  remedy: 'remedies',
  lock: 'locks',
  contact: 'contacts',
  ready: 'references',
  never: 'references',
  documents: 'references',
  brands: 'brands',
};

const flat = (value: Json): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : [value]);

const idsUnder = (item: JsonObject, key: string): readonly string[] =>
  valuesUnder({ ...item, answers: undefined, prior: undefined, examples: undefined }, key)
    .flatMap(flat)
    .filter((id) => typeof id === 'string');

const unknownIds = ({ file, value }: Authored, known: ReadonlyMap<Target, ReadonlySet<string>>): readonly Flaw[] =>
  Object.entries(NAMES).flatMap(([key, target]) =>
    idsUnder(value, key)
      .filter((id) => !known.get(target)?.has(id))
      .map((id) => ({ file, path: `…/${key}`, found: id, write: `the id of a file in src/packs/${target}` })),
  );

const unknownRows = ({ file, value }: Authored, rows: ReadonlySet<string>): readonly Flaw[] =>
  sourcesOf(value)
    .filter((row) => !rows.has(row))
    .map((found) => ({ file, path: '…/sources', found, write: 'the id of a row of src/packs/facts.index.json' }));

const optionIds = (question: Authored): ReadonlySet<string> =>
  new Set(
    (question.value['options'] as readonly JsonObject[]).map((option) => option['id'] as string).concat('unknown'),
  );

/** Facts that are asked without a file of their own, or read out of a message. */
const BUILT_IN: ReadonlyMap<string, ReadonlySet<string> | undefined> = new Map([
  ['audience', undefined],
  ['device', new Set(['iphone', 'android', 'pc'])],
  ['claimedBrand', undefined],
  ['noticeVerdict', undefined],
  ['today', undefined],
]);

const answerFlaws =
  (file: string, path: string, options: ReadonlyMap<string, ReadonlySet<string> | undefined>) =>
  (question: string, answers: readonly string[]): readonly Flaw[] => {
    if (!options.has(question))
      return [{ file, path, found: question, write: 'the id of a file in src/packs/questions' }];
    const known = options.get(question);
    return answers
      .filter((answer) => known && !known.has(answer))
      .map((answer) => ({
        file,
        path: `${path}/${question}`,
        found: answer,
        write: `an option of the question: ${[...(known ?? [])].join(', ')}`,
      }));
  };

const pairsOf = (answers: Json): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(answers as JsonObject).map(([question, value]) => [
    question,
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value)
      : flat(value as Json).map(String),
  ]);

/** Examples name facts either as `facts` of one example or as a list of them. */
const answersIn = (item: JsonObject): readonly (readonly [string, readonly string[]])[] =>
  ['answers', 'facts']
    .flatMap((key) => valuesUnder(item, key))
    .flatMap(flat)
    .flatMap(pairsOf);

const probesIn = (item: JsonObject): readonly (readonly [string, readonly string[]])[] =>
  ['all', 'any', 'none']
    .flatMap((key) => valuesUnder(item, key))
    .flatMap(flat)
    .filter((probe) => (probe as JsonObject | null)?.['probe'] === 'answered')
    .map((probe) => [(probe as JsonObject)['question'] as string, (probe as JsonObject)['is'] as readonly string[]]);

const unknownAnswers = (
  { file, value }: Authored,
  options: ReadonlyMap<string, ReadonlySet<string> | undefined>,
): readonly Flaw[] =>
  [...answersIn(value), ...probesIn(value)].flatMap(([question, answers]) =>
    answerFlaws(file, '…/answers', options)(question, answers),
  );

const knownIds = ({ items }: Project): ReadonlyMap<Target, ReadonlySet<string>> =>
  new Map(
    [...new Set(Object.values(NAMES))].map((noun) => [
      noun,
      new Set(items.filter((item) => item.noun === noun).map((item) => item.id)),
    ]),
  );

const knownOptions = ({ items }: Project): ReadonlyMap<string, ReadonlySet<string> | undefined> =>
  new Map([
    ...BUILT_IN,
    ...items
      .filter((item) => item.noun === 'questions')
      .map((item): [string, ReadonlySet<string>] => [item.id, optionIds(item)]),
  ]);

export const ids: Lint = {
  name: 'ids',
  description:
    'Every id an item names exists: remedies, locks, contacts, references, brands, questions with their options, fact rows.',
  check: (project) => {
    const [known, options, rows] = [
      knownIds(project),
      knownOptions(project),
      new Set(project.facts.map((row) => row.id)),
    ];
    return project.items.flatMap((item) => [
      ...unknownIds(item, known),
      ...unknownRows(item, rows),
      ...unknownAnswers(item, options),
    ]);
  },
};
