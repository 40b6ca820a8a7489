/** What people see: every widget, in every language, crawled and walked through. */
import type { Browser } from 'puppeteer-core';
import type { CrawlPlan, Found } from '../page/crawl.js';
import type { Visitor } from '../page/index.js';
import type { Walk } from '../page/walk.js';
import type { Entries, Seen } from '../types.js';
import { bundleVisitor, openPage, withBrowser } from './browser.js';
import { crawlOf, STAGES, TAGS, walksOf, type Language, type Tag } from './plans.js';
import { serveBuilt } from './serve.js';

declare const visitor: Visitor;

export interface Rendered {
  readonly entries: Entries;
  /** How each was come to, in the words on the buttons. */
  readonly names: Entries;
  readonly seen: readonly Seen[];
}

export const NOTHING_RENDERED: Rendered = { entries: {}, names: {}, seen: [] };

interface Place {
  readonly browser: Browser;
  readonly address: string;
  readonly script: string;
}

const LANGUAGES: readonly Language[] = ['ja', 'en'];

const visit = async ({ browser, address, script }: Place, tag: Tag, language: Language): Promise<readonly Found[]> => {
  const page = await openPage(browser, `${address}/page-${language}`, script);
  try {
    const crawled = await page.evaluate((plan: CrawlPlan) => visitor.crawl(plan), crawlOf(tag, language));
    const walked = await page.evaluate((walks: readonly Walk[]) => visitor.walk(walks), walksOf(tag, language));
    return [...crawled, ...walked];
  } finally {
    await page.browserContext().close();
  }
};

const seenIn = (tag: Tag, language: Language, found: readonly Found[]): Seen => {
  const kinds = [...new Set(found.map(({ kind }) => kind))].filter((kind) => !kind.includes(': ')).sort();
  const missing = STAGES[tag].split(' ').filter((kind) => !kinds.includes(kind));
  const stages = new Set(
    found.map(({ text }) => text.replace(/^~ .*\n/gm, '')).filter((text) => !text.startsWith('the same')),
  ).size;
  return { widget: `${tag} ${language}`, stages, kinds, missing };
};

const keyed = (tag: Tag, language: Language, found: readonly Found[], part: 'text' | 'name'): Entries =>
  Object.fromEntries(found.map((each) => [`${tag} ${language}: ${each.key}`, each[part]]));

const takeTag = async (place: Place, tag: Tag, language: Language): Promise<Rendered> => {
  const found = await visit(place, tag, language);
  const [entries, names] = [keyed(tag, language, found, 'text'), keyed(tag, language, found, 'name')];
  return { entries, names, seen: [seenIn(tag, language, found)] };
};

/** One language after the other in each widget, the widgets one after another: two pages at a time. */
const takeAll = async (place: Place): Promise<Rendered> => {
  const parts: Rendered[] = [];
  for (const tag of TAGS)
    parts.push(...(await Promise.all(LANGUAGES.map((language) => takeTag(place, tag, language)))));
  return {
    entries: Object.assign({}, ...parts.map(({ entries }) => entries)) as Entries,
    names: Object.assign({}, ...parts.map(({ names }) => names)) as Entries,
    seen: parts.flatMap(({ seen }) => seen),
  };
};

/** @param folder - where the kit was built */
export const takeRendered = async (folder: string): Promise<Rendered> => {
  const script = await bundleVisitor();
  const { address, stop } = await serveBuilt(folder);
  try {
    return await withBrowser((browser) => takeAll({ browser, address, script }));
  } finally {
    stop();
  }
};
