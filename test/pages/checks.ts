/** What must be true of a page, and the ways to look. A complaint is a sentence; none is a pass. */
import type { Engine } from '../harness/browsers.js';
import type { Bench, Put } from './bench.js';
import type { Driver, View } from './drive.js';
import { report, untilDrawn, walk, type Report } from './in-page.js';

export interface Case {
  readonly name: string;
  /** Where only some can tell. */
  readonly engines?: readonly Engine[];
  readonly check: (engine: Driver, bench: Bench) => Promise<readonly string[]>;
}

/** What a visit leaves: what the page says, and what was asked for meanwhile. */
export interface Visit {
  readonly state: Report;
  readonly log: readonly string[];
}

export const TAGS = ['login-doctor', 'scam-check', 'lock-status-guide'];

/** Typed into every field: if it turns up anywhere outside the widget, it leaked. */
export const SECRET = 'HIMITSU7391';
const WORDS = `Amazonより: アカウントがロックされました。${SECRET} https://amazon.${SECRET.toLowerCase()}.example/verify`;

const OURS = [
  /^host GET \/(?:page-\d+|favicon\.ico|owner\.json)$/,
  /^(?:cdn|plain) GET \/(?:[\w-]+\.js|lockout-kit\.iife\.js|chunks\/[\w.-]+\.js|later\/[\w-]+\.js)$/,
];
const isOurs = (line: string): boolean => OURS.some((pattern) => pattern.test(line));

export const isClean = ({ violations, errors }: Report): readonly string[] => [
  ...violations.map((violation) => `violation: ${violation}`),
  ...errors.map((error) => `error: ${error}`),
];

export const isQuiet = ({ console: lines }: Pick<Report, 'console'>): readonly string[] =>
  lines.map((line) => `console: ${line}`);

export const keptNothing = ({ cookie, stored }: Report): readonly string[] => [
  ...(cookie ? [`cookie: ${cookie}`] : []),
  ...(stored > 0 ? [`${stored} things in storage`] : []),
];

const hasSecret = (line: string): boolean => line.toLowerCase().includes(SECRET.toLowerCase());

export const toldNobody = ({ state, log }: Visit): readonly string[] => [
  ...log.filter((line) => !isOurs(line)).map((line) => `a request that is not ours: ${line}`),
  ...[...log, ...state.events, ...state.loaded]
    .filter(hasSecret)
    .map((line) => `what was typed left the widget: ${line}`),
];

export const isAlive = ({ words, sheets, copies }: Report): readonly string[] => [
  ...(words > 20 ? [] : ['the widget drew nothing']),
  ...(sheets > 0 ? [] : ['no adopted style sheet']),
  ...(copies === 1 ? [] : [`${copies} copies of the tag`]),
];

/** Opens the page, does something there, leaves. */
export const onPage = async <Result>(
  engine: Driver,
  bench: Bench,
  page: Put,
  act: (view: View) => Promise<Result>,
): Promise<Result> => {
  bench.log.length = 0;
  const view = await engine.open(bench.put(page));
  try {
    return await act(view);
  } finally {
    await view.close();
  }
};

/** Walks through the widget. */
export const visit = (engine: Driver, bench: Bench, page: Put, tag: string, steps = 14): Promise<Visit> =>
  onPage(engine, bench, page, async (view) => {
    const drawn = await view.run(untilDrawn, tag);
    if (drawn) await view.run(walk, tag, WORDS, steps);
    return { state: await view.run(report, tag), log: [...bench.log] };
  });
