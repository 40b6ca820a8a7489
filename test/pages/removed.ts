/** Widgets that are gone before they are ready, as on fast routes and in virtual lists: nothing of them may stay behind. */
import { TAGS, widget } from './bench.js';
import type { Case } from './case.js';
import type { Held, View } from './drive.js';
import { connectAndRemove, untilDrawn, untilQuiet } from './in-page.js';

const WAYS = ['at once', 'when drawn', 'when touched', 'inside a kit'] as const;
type Way = (typeof WAYS)[number];

/** Four thousand of each widget. */
const EACH_WAY = 1000;
/** As many come first: what is loaded, made or kept once is no leak. */
const WARM = 100;
const MOST: Held = { nodes: 100, listeners: 100, heap: 1024 * 1024 };

const complain = (way: Way, before: Held, after: Held): readonly string[] =>
  (Object.keys(MOST) as (keyof Held)[]).flatMap((what) => {
    const more = after[what] - before[what];
    return more <= MOST[what] ? [] : [`removed ${way}, ${EACH_WAY} times: ${more} more (${what})`];
  });

const heldAfter = async (view: View, tag: string, way: Way, count: number): Promise<Held> => {
  await view.run(connectAndRemove, tag, way, count);
  await view.run(untilQuiet);
  return view.held!();
};

const complaintsOf = async (view: View, tag: string): Promise<readonly string[]> => {
  await view.run(untilDrawn, tag);
  for (const way of WAYS) await heldAfter(view, tag, way, WARM);
  const complaints: string[] = [];
  for (const way of WAYS) {
    const before = await view.held!();
    complaints.push(...complain(way, before, await heldAfter(view, tag, way, EACH_WAY)));
  }
  return complaints;
};

/** Only Chromium says how many nodes and listeners it holds. */
export const removedCases = TAGS.map((tag): Case => ({
  name: `removed before it is ready, <${tag}>`,
  engines: ['chromium'],
  async check(engine, bench) {
    const body = `${widget(tag)}<lockout-kit></lockout-kit>`;
    const view = await engine.open(bench.put({ builds: ['module'], body }));
    return complaintsOf(view, tag).finally(() => view.close());
  },
}));
