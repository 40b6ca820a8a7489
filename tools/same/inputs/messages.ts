/** Messages: of the fixtures, of the signals' own examples, and of the corpora where they are. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CORPORA, filesIn, FIXTURES, PACKS, readFolder, readJson, readLines, readRows, type Row } from './read.js';

export interface Message {
  readonly id: string;
  readonly source: string | Uint8Array;
  readonly hint?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

const textsIn = (name: string, rows: readonly Row[]): readonly Message[] =>
  rows.map(({ id, text, subject }, i) => ({
    id: `${name} ${typeof id === 'string' ? id : i}`,
    source: typeof subject === 'string' ? `${subject}\n${String(text)}` : String(text),
  }));

/** Short messages of our own. */
export const lineTexts = (): readonly Message[] => textsIn('lines', readRows(join(FIXTURES, 'lines.jsonl')));

const fixtures = (): readonly Message[] => [
  ...lineTexts(),
  ...textsIn('notices', readRows(join(FIXTURES, 'notices.jsonl'))),
  ...textsIn('genuine', readJson(join(FIXTURES, 'genuine-ja.json')) as readonly Row[]),
];

type Example = string | { readonly message: string; readonly facts?: Readonly<Record<string, unknown>> };
type Examples = Readonly<Record<'fires' | 'silent', readonly Example[]>>;

const exampleOf = (id: string, example: Example): Message =>
  typeof example === 'string' ? { id, source: example } : { id, source: example.message, facts: example.facts ?? {} };

/** What the signals themselves say they fire at, and what they stay silent at. */
export const signalExamples = (): readonly Message[] =>
  readFolder(join(PACKS, 'signals')).flatMap(({ id, examples }) =>
    (['fires', 'silent'] as const).flatMap((how) =>
      (examples as Examples)[how].map((example, i) => exampleOf(`signal ${String(id)} ${how} ${i}`, example)),
    ),
  );

const SCAM = join(CORPORA, 'scam');

const mails = (): readonly Message[] =>
  filesIn(join(SCAM, 'eml')).map((path) => ({ id: `eml ${basename(path)}`, source: readFileSync(path) }));

/** Enough of them: thousands of addresses are judged by the same few signals. */
const ADDRESSES = 400;
const addressesIn = (name: string): readonly Message[] =>
  readLines(join(SCAM, name))
    .slice(1, 1 + ADDRESSES)
    .map((line, i) => ({ id: `${name} ${i}`, source: line.split('\t')[1] ?? '' }));

type Crafted = string | { readonly base64: string } | readonly (string | readonly [text: string, times: number])[];

const made = (source: Crafted): string | Uint8Array => {
  if (typeof source === 'string') return source;
  if ('base64' in source) return Buffer.from(source.base64, 'base64');
  return source.map((piece) => (typeof piece === 'string' ? piece : piece[0].repeat(piece[1]))).join('');
};

const crafted = (): readonly Message[] =>
  readRows(join(SCAM, 'evasion_open.jsonl')).map(({ id, source, hint, facts }) => ({
    id: `crafted ${String(id)}`,
    source: made(source as Crafted),
    facts: (facts ?? {}) as Readonly<Record<string, unknown>>,
    ...(hint ? { hint: (hint as { readonly kind: string }).kind } : {}),
  }));

const corpora = (): readonly Message[] => [
  ...mails(),
  ...['texts_ja', 'sms_en', 'public_ja_2024_26'].flatMap((name) =>
    textsIn(name, readRows(join(SCAM, `${name}.jsonl`))),
  ),
  ...['urls_amazon_phish_hard.tsv', 'urls_genuine.tsv'].flatMap(addressesIn),
  ...crafted(),
];

export const allMessages = (): readonly Message[] => [...fixtures(), ...signalExamples(), ...corpora()];
