/** What runs inside the page, before anything of the kit. */
import { crawl, type CrawlPlan } from './crawl.js';
import { notice, standStill } from './still.js';
import { drawAll } from './draw.js';
import { listen } from './visit.js';
import { walkAll, type Walk } from './walk.js';

/** A sheet that is printed stands beside the rest of the page. */
const print = (): void => {
  const sheets = [...document.body.children].filter((child) => child.localName !== 'main' && child.shadowRoot);
  for (const sheet of sheets) notice(`prints ${JSON.stringify(drawAll(sheet))}`);
  dispatchEvent(new Event('afterprint'));
};

standStill();
listen();
globalThis.print = print;

const visitor = { crawl: (plan: CrawlPlan) => crawl(plan), walk: (walks: readonly Walk[]) => walkAll(walks) };
export type Visitor = typeof visitor;

Object.assign(globalThis, { visitor });
