/** People who cannot get in, in their own words. */
import { join } from 'node:path';
import { CORPORA, FIXTURES, readRows, type Row } from './read.js';

export interface Person {
  readonly id: string;
  readonly audience: string;
  readonly truth: string;
  /** By language. */
  readonly texts: Readonly<Record<string, string>>;
  /** By question id, or by whatever the fixture calls what was asked. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

const textOf = (story: unknown, screen: unknown): string =>
  [story, screen].filter((text) => typeof text === 'string').join('\n');

const textsOf = (row: Row): Person['texts'] =>
  typeof row['story'] === 'string'
    ? { [String(row['lang'])]: textOf(row['story'], row['screen_text']) }
    : { ja: textOf(row['story_ja'], row['screen_text']), en: textOf(row['story_en'], row['screen_text']) };

const personOf = (row: Row): Person => ({
  id: String(row['id']),
  audience: String(row['audience']),
  truth: String(row['truth']),
  texts: textsOf(row),
  answers: (row['answers'] ?? {}) as Person['answers'],
});

const PERSONAS = join(CORPORA, 'personas');
const FILES = [join(FIXTURES, 'people.jsonl'), join(PERSONAS, 'people.jsonl'), join(PERSONAS, 'posts.jsonl')];

export const allPeople = (): readonly Person[] => FILES.flatMap(readRows).map(personOf);
/** Those whose words may be shown: they are ours. */
export const ownPeople = (): readonly Person[] => readRows(join(FIXTURES, 'people.jsonl')).map(personOf);
