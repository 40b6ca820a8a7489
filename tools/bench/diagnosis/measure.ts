/** Everything `npm run bench -- diagnosis` measures, as numbers. */
import type { Pack } from '../../../src/core/schema/pack.js';
import { chosen } from '../../../src/core/base/scope.js';
import { ceilingOf } from './ceiling.js';
import { asTheEngineAsks, shortest, slicesOf } from './exact.js';
import { byOneListForAll, byTheCausesList, byThePlan } from './minutes.js';
import { brier, calibrationError, entropyFloor, mean, quantile, questionsOf, rankOf, shareWhere } from './numbers.js';
import { seeded } from './random.js';
import { CLEAN, NOISY, type Noise } from './visitors.js';
import { guideThrough, walkAll, type Guide, type Walk } from './walks.js';

export const VISITORS = 10_000;
/** Minutes are walked by so many of them: each plans anew after every remedy. */
const PATIENTS = 500;
const SLICES = 20;
const AUDIENCES = ['shopper', 'seller', 'flex'] as const;
const WAYS = [
  ['clean', CLEAN],
  ['noisy', NOISY],
] as const;

export interface Row {
  readonly audience: string;
  readonly noise: string;
  readonly mean: number;
  readonly p95: number;
  readonly floor: number;
  readonly first: number;
  readonly three: number;
  /** The same for a reader who knows model and noise and is asked everything. */
  readonly ceiling: number;
  readonly brier: number;
  readonly calibration: number;
  readonly cannotTell: number;
  readonly minutes: number;
  readonly minutesByCause: number;
  readonly minutesByList: number;
  /** The latest place at which a red flag was asked of somebody who would confirm it. */
  readonly redFlagBy: number;
}
export interface Figures {
  readonly rows: readonly Row[];
  readonly slices: readonly { readonly audience: string; readonly best: number; readonly ours: number }[];
  readonly seconds: number;
  /** Milliseconds of the processor an answer: ranking and picking the next question, with three times the causes. */
  readonly msAnAnswer: number;
}

const redFlagBy = (walks: readonly Walk[]): number => {
  const confirmed = walks.filter(({ facts }) => chosen(facts, 'takeover').some((id) => id !== 'none'));
  return Math.max(0, ...confirmed.map(({ asked }) => asked.findIndex(({ id }) => id === 'takeover') + 1));
};

const minutesBy = (walks: readonly Walk[], pack: Pack, way: typeof byThePlan): number => {
  const random = seeded(60);
  return mean(walks.slice(0, PATIENTS).map((walk) => way(walk, pack, random)));
};

const rowOf = (audience: string, noise: readonly [string, Noise], pack: Pack, guide: Guide): Row => {
  const walks = walkAll(audience, VISITORS, pack, guide, noise[1]);
  return {
    audience,
    noise: noise[0],
    mean: mean(questionsOf(walks)),
    p95: quantile(questionsOf(walks), 0.95),
    floor: entropyFloor(audience, pack, walks),
    first: shareWhere(walks, (walk) => rankOf(walk) === 1),
    three: shareWhere(walks, (walk) => rankOf(walk) <= 3),
    ceiling: ceilingOf(audience, pack, noise[1]),
    brier: mean(walks.map(brier)),
    calibration: calibrationError(walks),
    cannotTell: shareWhere(walks, ({ diagnosis }) => diagnosis.kind === 'cannot-tell'),
    minutes: minutesBy(walks, pack, byThePlan),
    minutesByCause: minutesBy(walks, pack, byTheCausesList),
    minutesByList: minutesBy(walks, pack, byOneListForAll),
    redFlagBy: redFlagBy(walks),
  };
};

/** The pack with every cause three times. */
const thrice = (pack: Pack): Pack => ({
  ...pack,
  causes: [0, 1, 2].flatMap((copy) =>
    pack.causes.map((cause) => ({ ...cause, id: `${cause.id}-${copy}` as typeof cause.id })),
  ),
});

const msAnAnswer = (pack: Pack): number => {
  const large = thrice(pack);
  const guide = guideThrough(large);
  walkAll('shopper', 50, large, guide, NOISY);
  const fresh = guideThrough(large);
  const from = process.cpuUsage();
  const answers = walkAll('shopper', 100, large, { ...fresh, ask: guideThrough(large).ask }, NOISY).flatMap(
    ({ asked }) => asked,
  ).length;
  return process.cpuUsage(from).user / 1000 / answers;
};

export const measure = (pack: Pack): Figures => {
  const from = performance.now();
  const guide = guideThrough(pack);
  const rows = AUDIENCES.flatMap((audience) => WAYS.map((way) => rowOf(audience, way, pack, guide)));
  const slices = slicesOf(pack, SLICES).map((slice) => ({
    audience: slice.audience,
    best: shortest(slice),
    ours: asTheEngineAsks(slice),
  }));
  return { rows, slices, msAnAnswer: msAnAnswer(pack), seconds: (performance.now() - from) / 1000 };
};

/** The one condition: a red flag that would be confirmed is asked within the first two questions. */
export const broken = ({ rows }: Figures): boolean => rows.some(({ redFlagBy: by }) => by > 2);
