import type { Pack } from '../../../src/core/schema/pack.js';
import { fit, moved, type Sample } from './fit.js';
import { isHit, judgeAgain, type Judged, type JudgedSet } from './judging.js';
import { foldOf, groupBy, intervalOf, rateOf } from './numbers.js';
import { casesOf, ROWS, type Row } from './rows.js';

const CAMPAIGN_FOLDS = 5;

interface Fold {
  readonly name: string;
  readonly holds: (one: Judged) => boolean;
}

const byCampaign: readonly Fold[] = Array.from({ length: CAMPAIGN_FOLDS }, (_, at) => ({
  name: `campaigns ${at + 1}`,
  holds: ({ campaign }) => foldOf(campaign, CAMPAIGN_FOLDS) === at,
}));
const byYear = (samples: readonly Sample[]): readonly Fold[] =>
  [...new Set(samples.map(({ one }) => one.year))]
    .filter(Boolean)
    .sort()
    .map((year) => ({ name: year, holds: (one) => one.year === year }));

export const foldsOf = (samples: readonly Sample[]): readonly Fold[] => [...byCampaign, ...byYear(samples)];

/** The words as all the other folds would move them; this fold has had no say. */
const packWithout = (fold: Fold, samples: readonly Sample[], pack: Pack): Pack =>
  moved(
    pack,
    fit(
      samples.filter(({ one }) => !fold.holds(one)),
      pack,
    ),
  );

const hitsIn = (cases: readonly Judged[]): number => cases.filter(isHit).length;
/** Near copies are one observation: a campaign counts once, by the share of it that is caught. */
const byOnce = (cases: readonly Judged[]): { readonly hits: number; readonly n: number } => {
  const shares = [...groupBy(cases, ({ campaign }) => campaign).values()].map((group) => hitsIn(group) / group.length);
  return { hits: shares.reduce((total, share) => total + share, 0), n: shares.length };
};

/** Rows with an error of their own; sums of others are left out. */
const MEASURED: readonly Row[] = ROWS.filter(
  ({ sets, what }) => sets.length < 5 && !what.startsWith('phish left open'),
);

const foldRow = (row: Row, fold: Fold, judged: readonly JudgedSet[], pack: Pack): readonly string[] | undefined => {
  const cases = casesOf(row, judged).filter(fold.holds);
  if (cases.length === 0) return undefined;
  const shipped = hitsIn(cases);
  return [
    row.what,
    fold.name,
    `${cases.length}`,
    rateOf(shipped, cases.length),
    intervalOf(shipped, cases.length),
    rateOf(hitsIn(judgeAgain(cases, pack)), cases.length),
  ];
};

export const FOLD_HEAD = ['what', 'held out', 'n', 'called a fake', '95 %', 'words moved by the others'];

export const foldRows = (
  judged: readonly JudgedSet[],
  samples: readonly Sample[],
  pack: Pack,
): readonly (readonly string[])[] => {
  const packs = foldsOf(samples).map((fold) => ({ fold, pack: packWithout(fold, samples, pack) }));
  return MEASURED.flatMap((row) =>
    packs.flatMap((each) => {
      const found = foldRow(row, each.fold, judged, each.pack);
      return found ? [found] : [];
    }),
  );
};

export const WHOLE_HEAD = ['what', 'n', 'called a fake', '95 %', 'campaigns', 'each campaign once', '95 %'];

export const wholeRows = (judged: readonly JudgedSet[]): readonly (readonly string[])[] =>
  MEASURED.map((row) => {
    const cases = casesOf(row, judged);
    const once = byOnce(cases);
    return [
      row.what,
      `${cases.length}`,
      rateOf(hitsIn(cases), cases.length),
      intervalOf(hitsIn(cases), cases.length),
      `${once.n}`,
      rateOf(once.hits, once.n),
      intervalOf(once.hits, once.n),
    ];
  });
