/**
 * Widgets that are gone before they are ready, as on fast routes and in virtual lists: nothing of them may stay behind.
 */
import { widget, type Put } from './bench.js';
import { onPage, TAGS, type Case } from './checks.js';
import type { Held, View } from './drive.js';
import { connectAndRemove, REMOVED_WAYS, untilDrawn, untilQuiet, type RemovedWay } from './in-page.js';

/** Four thousand of each widget. */
const EACH_WAY = 1000;
/** As many come first: what is loaded, made or kept once is no leak. */
const WARM = 100;
const MOST: Held = { nodes: 100, listeners: 100, heap: 1024 * 1024 };

const complain = (way: RemovedWay, before: Held, after: Held): readonly string[] =>
  (Object.keys(MOST) as (keyof Held)[]).flatMap((what) => {
    const more = after[what] - before[what];
    return more <= MOST[what] ? [] : [`removed ${way}, ${EACH_WAY} times: ${more} more (${what})`];
  });

const heldAfter = async (view: View, tag: string, way: RemovedWay, count: number): Promise<Held> => {
  await view.run(connectAndRemove, tag, way, count);
  await view.run(untilQuiet);
  return view.held();
};

const removeEachWay = async (view: View, tag: string): Promise<readonly string[]> => {
  await view.run(untilDrawn, tag);
  for (const way of REMOVED_WAYS) await heldAfter(view, tag, way, WARM);
  const complaints: string[] = [];
  for (const way of REMOVED_WAYS) {
    const before = await view.held();
    complaints.push(...complain(way, before, await heldAfter(view, tag, way, EACH_WAY)));
  }
  return complaints;
};

const pageWith = (tag: string): Put => ({ builds: ['module'], body: `${widget(tag)}<lockout-kit></lockout-kit>` });

/** Only Chromium says how many nodes and listeners it holds. */
export const removedCases = TAGS.map((tag): Case => ({
  name: `removed before it is ready, <${tag}>`,
  engines: ['chromium'],
  check: (engine, bench) => onPage(engine, bench, pageWith(tag), (view) => removeEachWay(view, tag)),
}));
