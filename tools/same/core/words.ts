/** What the core answers, a line a fact. */
import { createHash } from 'node:crypto';
import type { Facts, Procedure, Question, Ranked, Span, Verdict } from './api.js';

/** The day of every snapshot: what ages must not age between two of them. */
export const TODAY = '2026-11-30';

const rounded = (number: number): string => String(Number(number.toFixed(6)));

const spanInWords = (span?: Span): string => (span ? ` ${span.part}:${span.start}-${span.end}` : '');

/** What was read out of a message may not leave the corpora: only whether it is the same. */
const digest = (value: unknown): string =>
  value === undefined ? '' : ` ${createHash('sha1').update(JSON.stringify(value)).digest('hex').slice(0, 8)}`;

export const verdictInWords = ({ kind, claimedBrand, evidence, missing = [] }: Verdict): readonly string[] => [
  `${kind}, claims ${claimedBrand ?? 'nobody'}${missing.length > 0 ? `, missing ${missing.join(' ')}` : ''}`,
  ...evidence.map(
    ({ signal, weight, span, values }) => `${signal} ${rounded(weight)}${spanInWords(span)}${digest(values)}`,
  ),
];

/** Those who have any chance, best first. */
export const rankingInWords = (ranked: readonly Ranked[]): string =>
  ranked
    .map(({ id, probability }) => `${id}=${rounded(probability)}`)
    .filter((words) => !words.endsWith('=0'))
    .join(' ');

const valueInWords = (value: unknown): string => (Array.isArray(value) ? value.join('+') : String(value));

export const factsInWords = (facts: Facts): string =>
  Object.entries(facts)
    .map(([id, value]) => `${id}=${valueInWords(value)}`)
    .sort()
    .join(' ');

export const questionInWords = ({ id, choose, options }: Question): string => `${id} (${choose}: ${options.join(' ')})`;

export const proceduresInWords = (procedures: readonly Procedure[]): readonly string[] =>
  procedures.map(({ remedy, steps }) => `${remedy}: ${steps.map(({ id }) => id).join(' ')}`);
