import type { Pack } from '../../../src/core/schema/pack.js';
import type { ScamVerdict } from '../../../src/core/base/types.js';
import { INPUT_KINDS, type Truth } from './case-set.js';
import { isHit, type Judged, type JudgedSet } from './judging.js';
import { intervalOf, rateOf, table } from './numbers.js';
import { casesOf, countOf, measureOf, ROWS, type Aim, type Row } from './rows.js';

const KINDS: readonly ScamVerdict['kind'][] = ['likely-scam', 'suspicious', 'cannot-tell', 'no-signs-found'];

const withKind = (cases: readonly Judged[], kind: ScamVerdict['kind']): number =>
  cases.filter(({ verdict }) => verdict.kind === kind).length;
const mean = (cases: readonly Judged[]): string =>
  (cases.reduce((total, { milliseconds }) => total + milliseconds, 0) / Math.max(1, cases.length)).toFixed(2);

const aimText = ({ measure, text, isCondition }: Aim): string =>
  isCondition ? `**${text} ${measure}**` : `${text} ${measure}`;
const reached = (aims: readonly Aim[], cases: readonly Judged[]): string =>
  aims.length === 0 ? '' : aims.every(({ measure, holds }) => holds(countOf(cases, measure))) ? 'yes' : 'no';

const errors = (row: Row, cases: readonly Judged[]): readonly [missed: string, accused: string] => {
  const { hits, n } = countOf(cases, measureOf(row));
  return row.truth === 'phish' ? [rateOf(n - hits, n), ''] : ['', rateOf(hits, n)];
};

const HEAD = ['input', 'n', ...KINDS, 'missed', 'accused', 'aim', 'reached', 'floor', 'ms'];

const rowOf = (row: Row, judged: readonly JudgedSet[]): readonly string[] => {
  const cases = casesOf(row, judged);
  return [
    row.what,
    `${cases.length}`,
    ...KINDS.map((kind) => `${withKind(cases, kind)}`),
    ...errors(row, cases),
    row.aims.map(aimText).join('; '),
    reached(row.aims, cases),
    row.floor,
    mean(cases),
  ];
};

export const aimsTable = (judged: readonly JudgedSet[]): string =>
  table(
    HEAD,
    ROWS.map((row) => rowOf(row, judged)),
  );

/** Conditions that do not hold; the bench ends with an error where there is one. */
export const brokenConditions = (judged: readonly JudgedSet[]): readonly string[] =>
  ROWS.flatMap((row) =>
    row.aims
      .filter(({ isCondition, measure, holds }) => isCondition && !holds(countOf(casesOf(row, judged), measure)))
      .map((aim) => `${row.what}: ${aimText(aim)}`),
  );

export const missedAims = (judged: readonly JudgedSet[]): readonly string[] =>
  ROWS.flatMap((row) =>
    row.aims
      .filter(({ measure, holds }) => !holds(countOf(casesOf(row, judged), measure)))
      .map((aim) => {
        const { hits, n } = countOf(casesOf(row, judged), aim.measure);
        return `${row.what}: ${hits} of ${n} (${rateOf(hits, n)}), the aim is ${aimText(aim)}`;
      }),
  );

const total = ({ verdict }: Judged): number => verdict.evidence.reduce((all, { weight }) => all + weight, 0);
const isMistake = (truth: Truth, one: Judged): boolean => (truth === 'phish' ? !isHit(one) : isHit(one));
/** How far on the wrong side. */
const badness = (truth: Truth, one: Judged): number =>
  truth === 'phish'
    ? KINDS.indexOf(one.verdict.kind) * 100 - total(one)
    : -KINDS.indexOf(one.verdict.kind) * 100 + 350 + total(one);

export interface Mistake {
  readonly kind: string;
  readonly truth: Truth;
  readonly one: Judged;
}

/** Ten in all: a genuine one accused before a fake missed, then the graver. */
export const worstOf = (judged: readonly JudgedSet[], most = 10): readonly Mistake[] =>
  judged
    .filter(({ id }) => id !== 'mail-forged')
    .flatMap(({ kind, truth, cases }) =>
      cases.filter((one) => isMistake(truth, one)).map((one) => ({ kind, truth, one })),
    )
    .sort((a, b) => badness(b.truth, b.one) - badness(a.truth, a.one))
    .slice(0, most);

const evidenceOf = ({ verdict }: Judged): string =>
  verdict.evidence.map(({ signal, weight }) => `${signal} ${weight}`).join(', ') || 'nothing';
/** Names are for the terminal only: the page is committed. */
export const mistakeLine = ({ kind, truth, one }: Mistake, withName: boolean): string =>
  `${kind}, ${truth}, called ${one.verdict.kind}${withName ? `: ${one.name.replace(/\s+/g, ' ').slice(0, 90)}` : ''} — ${evidenceOf(one)}`;

/** The sum of what was seen, in the steps that the verdict's table knows. */
const STEPS: readonly (readonly [name: string, below: number])[] = [
  ['below 0', -0.01],
  ['0', 0.01],
  ['0 to 1', 1.01],
  ['1 to 2', 2],
  ['2 to 4', 4],
  ['4 to 6', 6],
  ['6 and more', Infinity],
];

const strengthOf = (one: Judged, pack: Pack): number => {
  const weak = new Set<string>(pack.signals.filter((signal) => signal.weak).map(({ id }) => id));
  return one.verdict.evidence.filter(({ signal }) => !weak.has(signal)).reduce((all, { weight }) => all + weight, 0);
};
const stepOf = (strength: number): number => STEPS.findIndex(([, below]) => strength < below);

interface Mixed {
  readonly truth: Truth;
  readonly one: Judged;
}
const mixedOf = (judged: readonly JudgedSet[], kind: string): readonly Mixed[] =>
  judged
    .filter((set) => set.kind === kind && set.id !== 'mail-forged')
    .flatMap(({ truth, cases }) => cases.map((one) => ({ truth, one })));

const shareRow = (first: readonly string[], mixed: readonly Mixed[]): readonly string[] => {
  const phish = mixed.filter(({ truth }) => truth === 'phish').length;
  return [
    ...first,
    `${phish}`,
    `${mixed.length - phish}`,
    rateOf(phish, mixed.length),
    intervalOf(phish, mixed.length),
  ];
};

/** What a verdict, and what a sum of signs, was worth: counts, not promises, since the corpus' shares are not those of a real inbox. */
export const reliabilityTables = (judged: readonly JudgedSet[], pack: Pack): readonly string[] => {
  const tail = ['fakes', 'genuine', 'share of fakes', '95 %'];
  const all = INPUT_KINDS.map((kind) => ({ kind, mixed: mixedOf(judged, kind) }));
  const byVerdict = all.flatMap(({ kind, mixed }) =>
    KINDS.map((verdict) =>
      shareRow(
        [kind, verdict],
        mixed.filter(({ one }) => one.verdict.kind === verdict),
      ),
    ),
  );
  const bySum = all.flatMap(({ kind, mixed }) =>
    STEPS.map(([name], at) =>
      shareRow(
        [kind, name],
        mixed.filter(({ one }) => stepOf(strengthOf(one, pack)) === at),
      ),
    ),
  );
  const isFilled = (row: readonly string[]): boolean => row[2] !== '0' || row[3] !== '0';
  return [
    table(['input', 'verdict', ...tail], byVerdict.filter(isFilled)),
    table(['input', 'sum of signs', ...tail], bySum.filter(isFilled)),
  ];
};
