import { mean, shareWhere } from '../diagnosis/numbers.js';
import { groupBy, percent, table } from '../scam/numbers.js';
import { acceptedRank, type Language, type Played } from './play.js';

export interface PlayedIn {
  readonly language: Language;
  readonly played: readonly Played[];
}

const isFirst = ({ rank }: Played): boolean => rank === 1;
const isInThree = ({ rank }: Played): boolean => rank <= 3;
const isAccepted = (each: Played): boolean => acceptedRank(each) === 1;
const isRight = (each: Played): boolean => each.isRight === true;
const isJudged = (each: Played): boolean => each.isRight !== undefined;

const HEAD = [
  '',
  'people',
  'first',
  'in three',
  'first, or also acceptable',
  'right next step',
  'forbidden',
  'questions',
  'cannot tell',
];

/** Of those for whom somebody has said what is right. */
const rightOf = (played: readonly Played[]): string => {
  const judged = played.filter(isJudged);
  return judged.length === 0
    ? 'not said'
    : `${percent(shareWhere(judged, isRight))}${judged.length < played.length ? ` of ${judged.length}` : ''}`;
};

const rowOf = (name: string, played: readonly Played[]): readonly string[] => [
  name,
  String(played.length),
  ...[isFirst, isInThree, isAccepted].map((holds) => percent(shareWhere(played, holds))),
  rightOf(played),
  String(played.filter(({ forbidden }) => forbidden.length > 0).length),
  mean(played.map(({ asked }) => asked.length)).toFixed(2),
  String(played.filter(({ diagnosis }) => diagnosis.kind === 'cannot-tell').length),
];

/** Frequent causes do not carry the figure: each cause counts once. */
const byCause = (played: readonly Played[]): readonly string[] => {
  const groups = [...groupBy(played, ({ person }) => person.truth).values()];
  const over = (of: (group: readonly Played[]) => number): number => mean(groups.map(of));
  return [
    'mean over causes',
    `${groups.length} causes`,
    ...[isFirst, isInThree, isAccepted].map((holds) => percent(over((group) => shareWhere(group, holds)))),
    played.every(isJudged) ? percent(over((group) => shareWhere(group, isRight))) : '',
    '',
    over((group) => mean(group.map(({ asked }) => asked.length))).toFixed(2),
    '',
  ];
};

const partOf = ({ language, played }: PlayedIn): readonly (readonly string[])[] => [
  rowOf(`all, ${language}`, played),
  ...['shopper', 'seller', 'flex'].map((audience) =>
    rowOf(
      `${audience}, ${language}`,
      played.filter(({ person }) => person.audience === audience),
    ),
  ),
  byCause(played),
];

const CALIBRATION_HEAD = ['we said', 'people', 'right', 'right or also acceptable'];
const BINS = [
  [0, 0.3],
  [0.3, 0.5],
  [0.5, 0.8],
  [0.8, 1.01],
] as const;
const sureness = ({ diagnosis }: Played): number => diagnosis.causes[0]?.probability ?? 0;
const calibration = (played: readonly Played[]): readonly (readonly string[])[] =>
  BINS.map(([from, to]) => {
    const bin = played.filter((each) => sureness(each) >= from && sureness(each) < to);
    return [
      `${percent(from)} to ${percent(Math.min(1, to))}`,
      String(bin.length),
      String(bin.filter(isFirst).length),
      String(bin.filter(isAccepted).length),
    ];
  });

const AIMS =
  'Aims: first ≥ 80 %, in three ≥ 93 %, right next step ≥ 88 %, forbidden never, at most 4 questions. ' +
  'What is read from the free text is not counted as a question, nor is the audience.';

export const reportOf = (all: readonly PlayedIn[]): string =>
  [
    AIMS,
    table(HEAD, all.flatMap(partOf)),
    'How sure it was, and how often it was right (Japanese):',
    table(CALIBRATION_HEAD, calibration(all[0]?.played ?? [])),
  ].join('\n\n');

/** How the diagnosis did, in one line. */
const outcomeOf = ({ person, rank, next, isRight: right, forbidden }: Played): string =>
  [
    `${person.id} ${person.truth} rank ${rank}`,
    ...(right === false ? [`next ${next ?? 'nothing'} is not right`] : []),
    ...(forbidden.length > 0 ? [`FORBIDDEN ${forbidden.join()}`] : []),
  ].join(', ');

const causesOf = ({ diagnosis }: Played): string =>
  diagnosis.causes
    .slice(0, 3)
    .map(({ id, probability }) => `${id} ${probability.toFixed(2)}`)
    .join(', ');

const lineOf = (played: Played): string =>
  [
    outcomeOf(played),
    `   understood ${JSON.stringify(played.understood)}`,
    `   asked ${played.asked.map((id) => `${id}=${String(played.facts[id])}`).join(' ')}`,
    `   ${played.diagnosis.kind}: ${causesOf(played)}`,
  ].join('\n');

export const mistakesOf = ({ language, played }: PlayedIn): string =>
  [
    `Mistakes, ${language}:`,
    ...played.filter((each) => !isFirst(each) || each.isRight === false || each.forbidden.length > 0).map(lineOf),
  ].join('\n');
