/**
 * Holds the authors' words against what is counted. A sign is compared only with messages of the same input and language
 * (Mantel-Haenszel over strata), so that language, markup, age and list headers cannot speak.
 */
import { WEIGHT_WORDS, type WeightWord } from '../../../src/core/base/weight-words.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import type { Signal } from '../../../src/core/schema/signal.js';
import { SIGNAL } from '../../../src/core/base/words-to-numbers.js';
import { firedIn, type Judged, type JudgedSet } from './judging.js';
import type { SetId, Truth } from './case-set.js';

export interface Sample {
  readonly one: Judged;
  readonly truth: Truth;
  readonly stratum: string;
  readonly fired: ReadonlySet<string>;
}
/** What the samples say of one sign. */
export interface Finding {
  readonly signal: Signal;
  /** Seen in so many fakes and in so many genuine messages. */
  readonly fakes: number;
  readonly genuine: number;
  /** Log of how much oftener fakes show it; undefined where too few do. */
  readonly logRatio: number | undefined;
  readonly dataWord: WeightWord | undefined;
  /** One step towards the data, where the facts allow it. */
  readonly move: WeightWord | undefined;
  readonly why: string;
}

/** With the claim given, every sign of the link would only repeat it; the forged ones are among the others. */
const TWICE: readonly SetId[] = ['claim-phish', 'claim-hard', 'claim-store', 'claim-side', 'mail-forged'];
/** Written to measure by, not to learn from. */
const INVENTED: readonly SetId[] = ['blind-genuine-ja', 'blind-genuine-en', 'blind-fake-ja', 'blind-fake-en'];

export const samplesOf = (judged: readonly JudgedSet[], pack: Pack): readonly Sample[] =>
  judged
    .filter(({ id }) => ![...TWICE, ...INVENTED].includes(id))
    .flatMap(({ truth, stratum, cases }) => cases.map((one) => ({ one, truth, stratum, fired: firedIn(one, pack) })));

interface Cell {
  fakes: number;
  genuine: number;
  allFakes: number;
  allGenuine: number;
}

const cellsOf = (samples: readonly Sample[], id: string): readonly Cell[] => {
  const cells = new Map<string, Cell>();
  for (const { truth, stratum, fired } of samples) {
    const cell = cells.get(stratum) ?? { fakes: 0, genuine: 0, allFakes: 0, allGenuine: 0 };
    const seen = fired.has(id) ? 1 : 0;
    cells.set(
      stratum,
      truth === 'phish'
        ? { ...cell, fakes: cell.fakes + seen, allFakes: cell.allFakes + 1 }
        : { ...cell, genuine: cell.genuine + seen, allGenuine: cell.allGenuine + 1 },
    );
  }
  return [...cells.values()].filter(({ allFakes, allGenuine }) => allFakes > 0 && allGenuine > 0);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
/** Fewer say nothing. */
const ENOUGH = 8;

const logRatioOf = (cells: readonly Cell[]): number | undefined => {
  const seen = cells.filter(({ fakes, genuine }) => fakes + genuine > 0);
  if (sum(seen.map(({ fakes, genuine }) => fakes + genuine)) < ENOUGH) return undefined;
  const above = sum(
    seen.map(({ fakes, allFakes, allGenuine }) => ((fakes + 0.5) * allGenuine) / (allFakes + allGenuine)),
  );
  const below = sum(
    seen.map(({ genuine, allFakes, allGenuine }) => ((genuine + 0.5) * allFakes) / (allFakes + allGenuine)),
  );
  return Math.log(above / below);
};

const nearest = (logRatio: number): WeightWord =>
  WEIGHT_WORDS.reduce((best, word) =>
    Math.abs(SIGNAL[word] - logRatio) < Math.abs(SIGNAL[best] - logRatio) ? word : best,
  );

const stepTowards = (from: WeightWord, to: WeightWord): WeightWord =>
  WEIGHT_WORDS[WEIGHT_WORDS.indexOf(from) + Math.sign(WEIGHT_WORDS.indexOf(to) - WEIGHT_WORDS.indexOf(from))] ?? from;

/** Facts that call a sign weak or partial: it is a hint, whatever is counted here. */
const PARTIAL: ReadonlySet<string> = new Set(['G-2', 'G-3', 'G-4', 'G-5', 'G-13']);
const WORDS: ReadonlySet<string> = new Set(['says', 'claims-brand', 'phone-to-call', 'link-unproven', 'of-kind']);

const probesOf = ({ when }: Signal): readonly string[] =>
  [...(when.all ?? []), ...(when.any ?? [])].map(({ probe }) => probe);
/** What is read off an address alone, with nobody said to stand behind it. */
const isOfAddress = (probe: string): boolean =>
  probe.startsWith('link-') && !['link-foreign', 'link-shown-as-brand'].includes(probe);

type Limit = readonly [why: string, isOver: (signal: Signal, move: WeightWord) => boolean];

const LIMITS: readonly Limit[] = [
  ['weak by the facts', ({ weak }) => weak === true],
  ['what the visitor says is not in the corpus', (signal) => probesOf(signal).includes('answered')],
  ['a sign never changes sides', ({ weight }, move) => SIGNAL[weight] > 0 !== SIGNAL[move] > 0],
  ['the facts call it partial', ({ sources }, move) => move === 'always' && sources.some((row) => PARTIAL.has(row))],
  ['words can be copied', (signal, move) => move === 'always' && probesOf(signal).every((probe) => WORDS.has(probe))],
  [
    'an address by itself is doubted, not condemned',
    (signal, move) => move === 'always' && probesOf(signal).every(isOfAddress),
  ],
];

const findingOf = (samples: readonly Sample[], signal: Signal): Finding => {
  const cells = cellsOf(samples, signal.id);
  const logRatio = logRatioOf(cells);
  const dataWord = logRatio === undefined ? undefined : nearest(logRatio);
  const step = dataWord && stepTowards(signal.weight, dataWord);
  const over = step && step !== signal.weight ? LIMITS.find(([, isOver]) => isOver(signal, step)) : undefined;
  const move = over || step === signal.weight ? undefined : step;
  return {
    signal,
    fakes: sum(cells.map(({ fakes }) => fakes)),
    genuine: sum(cells.map(({ genuine }) => genuine)),
    logRatio,
    dataWord,
    move,
    why: over?.[0] ?? '',
  };
};

export const fit = (samples: readonly Sample[], pack: Pack): readonly Finding[] =>
  pack.signals.map((signal) => findingOf(samples, signal));

/** The pack with the words moved. */
export const moved = (pack: Pack, findings: readonly Finding[]): Pack => {
  const words = new Map(findings.flatMap(({ signal, move }) => (move ? [[signal.id, move] as const] : [])));
  return {
    ...pack,
    signals: pack.signals.map((signal) => ({ ...signal, weight: words.get(signal.id) ?? signal.weight })),
  };
};
