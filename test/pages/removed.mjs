/** Widgets that are gone before they are ready, as on fast routes and in virtual lists: nothing of them may stay behind. */
import { TAGS, widget } from './bench.mjs';
import { connectAndRemove, untilDrawn, untilQuiet } from './in-page.mjs';

const WAYS = ['at once', 'when drawn', 'when touched', 'inside a kit'];
/** Four thousand of each widget. */
const EACH_WAY = 1000;
/** As many come first: what is loaded, made or kept once is no leak. */
const WARM = 100;
const MOST = { nodes: 100, listeners: 100, heap: 1024 * 1024 };

const complain = (way, before, after) =>
  Object.entries(MOST).flatMap(([what, most]) => {
    const more = after[what] - before[what];
    return more <= most ? [] : [`removed ${way}, ${EACH_WAY} times: ${more} more (${what})`];
  });

/** Only Chromium says how many nodes and listeners it holds. */
export const removedCases = TAGS.map((tag) => ({
  name: `removed before it is ready, <${tag}>`,
  engines: ['chromium'],
  async check(engine, bench) {
    const body = `${widget(tag)}<lockout-kit></lockout-kit>`;
    const view = await engine.open(bench.put({ builds: ['module'], body }));
    const heldAfter = async (way, count) => {
      await view.run(connectAndRemove, tag, way, count);
      await view.run(untilQuiet);
      return view.held();
    };
    try {
      await view.run(untilDrawn, tag);
      for (const way of WAYS) await heldAfter(way, WARM);
      const complaints = [];
      for (const way of WAYS) {
        const before = await view.held();
        complaints.push(...complain(way, before, await heldAfter(way, EACH_WAY)));
      }
      return complaints;
    } finally {
      await view.close();
    }
  },
}));
