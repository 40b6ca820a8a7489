import type { SetId, Truth } from './case-set.js';
import { isHit, type Judged, type JudgedSet } from './judging.js';

/** A figure that one of the aims speaks of. */
export interface Count {
  readonly hits: number;
  readonly n: number;
}
type Measure = (one: Judged) => boolean;

const isKind =
  (kind: Judged['verdict']['kind']): Measure =>
  ({ verdict }) =>
    verdict.kind === kind;
const isScam = isKind('likely-scam');
const isSuspicious = isKind('suspicious');
const isFree = isKind('no-signs-found');
const isOpen = isKind('cannot-tell');

/** What is counted, in the words of the table. */
const MEASURES = {
  caught: isHit,
  accused: isHit,
  'likely-scam': isScam,
  suspicious: isSuspicious,
  'no-signs-found': isFree,
  'cannot-tell': isOpen,
} as const satisfies Readonly<Record<string, Measure>>;
export type MeasureName = keyof typeof MEASURES;

export interface Aim {
  readonly measure: MeasureName;
  /** As the issue writes it. */
  readonly text: string;
  readonly holds: (count: Count) => boolean;
  /** A condition, not an aim. */
  readonly isCondition?: true;
}
export interface Row {
  readonly what: string;
  readonly sets: readonly SetId[];
  readonly truth: Truth;
  readonly floor: string;
  readonly aims: readonly Aim[];
}

const atLeast =
  (rate: number) =>
  ({ hits, n }: Count): boolean =>
    hits >= rate * n;
const atMost =
  (rate: number) =>
  ({ hits, n }: Count): boolean =>
    hits <= rate * n;
const noMoreThan =
  (most: number) =>
  ({ hits }: Count): boolean =>
    hits <= most;
const noFewerThan =
  (least: number) =>
  ({ hits }: Count): boolean =>
    hits >= least;

const never = (measure: MeasureName): Aim => ({ measure, text: '0', holds: noMoreThan(0), isCondition: true });
const caught = (text: string, holds: Aim['holds']): readonly Aim[] => [{ measure: 'caught', text, holds }];
const atMostOne: readonly Aim[] = [never('likely-scam'), { measure: 'suspicious', text: '≤ 1', holds: noMoreThan(1) }];

const ALL_PHISH: readonly SetId[] = [
  'claim-phish',
  'claim-hard',
  'bare-phish',
  'bare-hard',
  'bare-other-brands',
  'text-amazon',
  'text-other-brands',
  'lines-fake',
  'sms-phish',
  'mail-amazon',
  'mail-other-brands',
  'pot-amazon',
  'pot-others',
];

/** The aims' table, line by line; what has no aim stands beside its neighbours. */
export const ROWS: readonly Row[] = [
  { what: 'any kind: phish', sets: ALL_PHISH, truth: 'phish', floor: '0', aims: [never('no-signs-found')] },
  {
    what: 'address, claim known: phish',
    sets: ['claim-phish', 'claim-hard'],
    truth: 'phish',
    floor: '100 %',
    aims: caught('99.95 %', atLeast(0.9995)),
  },
  {
    what: 'address, claim known: genuine store',
    sets: ['claim-store'],
    truth: 'genuine',
    floor: '–',
    aims: [never('likely-scam'), { measure: 'no-signs-found', text: '95 %', holds: atLeast(0.95), isCondition: true }],
  },
  {
    what: 'address, claim known: media, short',
    sets: ['claim-side'],
    truth: 'genuine',
    floor: '–',
    aims: [never('likely-scam')],
  },
  {
    what: 'address, no claim, to 2023: Amazon',
    sets: ['bare-phish'],
    truth: 'phish',
    floor: '46.3 %',
    aims: caught('50 %', atLeast(0.5)),
  },
  { what: '… hard ones', sets: ['bare-hard'], truth: 'phish', floor: '–', aims: [] },
  { what: '… other brands', sets: ['bare-other-brands'], truth: 'phish', floor: '–', aims: [] },
  {
    what: '… popular domains',
    sets: ['bare-popular'],
    truth: 'genuine',
    floor: '0.2 %',
    aims: [{ measure: 'accused', text: '≤ 0.3 %', holds: atMost(0.003) }],
  },
  { what: '… other genuine', sets: ['bare-genuine'], truth: 'genuine', floor: '–', aims: [never('likely-scam')] },
  {
    what: 'Japanese text alone: Amazon',
    sets: ['text-amazon'],
    truth: 'phish',
    floor: '74.5 %',
    aims: caught('90 %', atLeast(0.9)),
  },
  { what: '… other brands', sets: ['text-other-brands'], truth: 'phish', floor: '–', aims: [] },
  {
    what: 'genuine Japanese lines',
    sets: ['lines-notices', 'lines-own'],
    truth: 'genuine',
    floor: '–',
    aims: [never('likely-scam'), { measure: 'suspicious', text: '≤ 5 %', holds: atMost(0.05) }],
  },
  { what: '… the fake ones beside them', sets: ['lines-fake'], truth: 'phish', floor: '–', aims: [] },
  {
    what: 'once blind: genuine, Japanese',
    sets: ['blind-genuine-ja'],
    truth: 'genuine',
    floor: '–',
    aims: [never('likely-scam'), { measure: 'suspicious', text: '≤ 5 %', holds: atMost(0.05) }],
  },
  {
    what: '… genuine, English',
    sets: ['blind-genuine-en'],
    truth: 'genuine',
    floor: '–',
    aims: [never('likely-scam'), { measure: 'suspicious', text: '≤ 5 %', holds: atMost(0.05) }],
  },
  { what: '… fakes, Japanese', sets: ['blind-fake-ja'], truth: 'phish', floor: '–', aims: [] },
  { what: '… fakes, English', sets: ['blind-fake-en'], truth: 'phish', floor: '–', aims: [] },
  {
    what: 'Japanese Amazon .eml',
    sets: ['mail-amazon'],
    truth: 'phish',
    floor: '85 %',
    aims: caught('54', noFewerThan(54)),
  },
  {
    what: '… that forge the sender',
    sets: ['mail-forged'],
    truth: 'phish',
    floor: '59 %',
    aims: caught('17', noFewerThan(17)),
  },
  { what: '… other brands', sets: ['mail-other-brands'], truth: 'phish', floor: '–', aims: [] },
  {
    what: 'phishing_pot Amazon .eml',
    sets: ['pot-amazon'],
    truth: 'phish',
    floor: 'all',
    aims: caught('all', atLeast(1)),
  },
  { what: '… others', sets: ['pot-others'], truth: 'phish', floor: '–', aims: [] },
  { what: 'genuine Amazon .eml', sets: ['mail-genuine'], truth: 'genuine', floor: '4 of 24', aims: atMostOne },
  {
    what: '… forwarded',
    sets: ['mail-forwarded'],
    truth: 'genuine',
    floor: '–',
    aims: [{ measure: 'cannot-tell', text: 'all', holds: atLeast(1) }],
  },
  { what: 'other genuine mail: carriers', sets: ['mail-carriers'], truth: 'genuine', floor: '0.12 %', aims: atMostOne },
  { what: '… Japanese', sets: ['mail-japanese'], truth: 'genuine', floor: '0.12 %', aims: atMostOne },
  { what: '… other', sets: ['mail-others'], truth: 'genuine', floor: '0.12 %', aims: atMostOne },
  { what: 'English SMS: phish', sets: ['sms-phish'], truth: 'phish', floor: '–', aims: caught('40', noFewerThan(40)) },
  {
    what: 'English SMS: genuine',
    sets: ['sms-genuine'],
    truth: 'genuine',
    floor: '–',
    aims: [never('likely-scam'), { measure: 'accused', text: '≤ 4', holds: noMoreThan(4) }],
  },
  {
    what: 'phish left open: Japanese mail',
    sets: ['mail-amazon', 'mail-other-brands'],
    truth: 'phish',
    floor: '15 %',
    aims: [{ measure: 'cannot-tell', text: '≤ 8 %', holds: atMost(0.08) }],
  },
  {
    what: 'phish left open: Japanese text',
    sets: ['text-amazon', 'text-other-brands'],
    truth: 'phish',
    floor: '15 %',
    aims: [{ measure: 'cannot-tell', text: '≤ 10 %', holds: atMost(0.1) }],
  },
];

export const casesOf = ({ sets }: Row, judged: readonly JudgedSet[]): readonly Judged[] =>
  judged.filter(({ id }) => sets.includes(id)).flatMap(({ cases }) => cases);

export const countOf = (cases: readonly Judged[], measure: MeasureName): Count => ({
  hits: cases.filter(MEASURES[measure]).length,
  n: cases.length,
});

/** What folds are measured by: what a row is about. */
export const measureOf = ({ truth }: Row): MeasureName => (truth === 'phish' ? 'caught' : 'accused');
