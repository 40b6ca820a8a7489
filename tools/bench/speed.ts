/**
 * How long reading, judging and a step of login-doctor take on a slow phone: `npm run bench -- speed [--write]`.
 * Chromium with its CPU slowed down four times by its own tools, and the builds as they are published.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import ts from 'typescript';
import { findBrowsers } from '../../test/harness/browsers.js';
import type * as Core from '../../src/entries/core.js';
import { ROOT, vite } from '../commands.js';
import { callInPage, type InPage } from '../in-page.js';
import { serve, type Page as Served } from '../serve.js';
import type { Figures, Judging, Quick } from './speed/figures.js';
import type * as Measure from './speed/judging.js';
import { pageWith } from './speed/page.js';
import { measureSteps } from './speed/steps.js';

const SLOWER = 4;
const WALKS = 24;
/** A copy: somebody may build anew while this runs. */
const BUILT = '.cache/bench-speed';
const CORE = `/${BUILT}/npm/core.js`;
const MEASURE = '/judging.js';

const IMPORTS = {
  'postal-mime': '/node_modules/postal-mime/dist/esm/postal-mime.js',
  'zod/mini': '/node_modules/zod/mini/index.js',
};
const CORE_PAGE =
  '<!doctype html><title>bench</title>' + `<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;
const DOCTOR_PAGE =
  '<!doctype html><html lang="ja"><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"><title>bench</title>' +
  `<script type="module" src="/${BUILT}/cdn/login-doctor.js"></script>` +
  '<body><login-doctor brand="amazon"></login-doctor></body></html>';
const PHONE = { width: 390, height: 844 };

/** A browser takes no TypeScript. */
const moduleOf = (name: string): Served => ({
  headers: { 'content-type': 'text/javascript; charset=utf-8' },
  body: ts.transpile(readFileSync(new URL(`speed/${name}.ts`, import.meta.url), 'utf8'), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
  }),
});

const PAGES: Readonly<Record<string, Served>> = {
  '/': { body: CORE_PAGE },
  '/doctor': { body: DOCTOR_PAGE },
  [MEASURE]: moduleOf('judging'),
  '/messages.js': moduleOf('messages'),
};

/** In the page. */
const judging = async (built: string, measure: string): Promise<Judging & Pick<Figures, 'engine'>> => {
  const core = (await import(built)) as typeof Core;
  const { measureJudging, measureEngine } = (await import(measure)) as typeof Measure;
  const pack = await core.loadPack('amazon', 'ja');
  return { ...(await measureJudging(core, pack)), engine: measureEngine(core, pack) };
};
const quick = async (built: string, measure: string): Promise<Quick> => {
  const core = (await import(built)) as typeof Core;
  const { measureAddresses, measureEngine } = (await import(measure)) as typeof Measure;
  const pack = await core.loadPack('amazon', 'ja');
  await measureAddresses(core, pack);
  return { address: await measureAddresses(core, pack), engine: measureEngine(core, pack) };
};

const measured = async <Result>(page: Page, fn: InPage<[string, string], Result>): Promise<Result> =>
  (await page.evaluate(callInPage(fn, CORE, MEASURE))) as Result;

const onPage = async <Result>(
  browser: Browser,
  address: string,
  slower: number,
  use: (page: Page) => Promise<Result>,
): Promise<Result> => {
  const page = await browser.newPage();
  await page.setViewport(PHONE);
  await page.goto(address);
  await page.emulateCPUThrottling(slower);
  return use(page).finally(() => page.close());
};

const measureAt = async (browser: Browser, address: string): Promise<Figures> => {
  const doctor = `${address}/doctor`;
  const steps = await onPage(browser, doctor, SLOWER, (page) => measureSteps(page, WALKS));
  const stepsAtFullSpeed = await onPage(browser, doctor, 1, (page) => measureSteps(page, WALKS / 3));
  const atFullSpeed = await onPage(browser, address, 1, (page) => measured(page, quick));
  return {
    ...(await onPage(browser, address, SLOWER, (page) => measured(page, judging))),
    steps,
    stepsAtFullSpeed,
    atFullSpeed,
  };
};

const inBrowser = async (): Promise<Figures> => {
  const executablePath = findBrowsers(['chromium']).get('chromium');
  if (!executablePath) throw new Error('npm run bench -- speed needs Chromium');
  const server = await serve({ root: ROOT, pages: PAGES });
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    return await measureAt(browser, server.address);
  } finally {
    await browser.close();
    server.stop();
  }
};

type Tree = number | { readonly [key: string]: Tree };

/** The quietest of several runs, figure by figure: what other work on the machine adds is not ours. */
const RUNS = 3;
const least = (one: Tree, other: Tree): Tree => {
  if (typeof one === 'number' || typeof other === 'number') return Math.min(Number(one), Number(other));
  return Object.fromEntries(Object.entries(one).map(([key, figure]) => [key, least(figure, other[key] ?? figure)]));
};

const build = (mode: string): boolean => {
  const { ok } = vite(mode, { keep: true });
  if (ok) cpSync(join(ROOT, 'dist', mode), join(ROOT, BUILT, mode), { recursive: true });
  return ok;
};

const write = (page: string): void => {
  const file = join(ROOT, 'docs/speed.md');
  const NOTES = '<!-- notes -->';
  const [, notes = ''] = readFileSync(file, 'utf8').split(NOTES);
  writeFileSync(file, `${page}\n\n${NOTES}${notes}`);
};

const main = async (): Promise<void> => {
  if (!process.argv.includes('--as-built') && !['npm', 'cdn'].every(build)) throw new Error('a build failed');
  const runs: Figures[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await inBrowser());
  const figures = (runs as unknown as Tree[]).reduce(least) as unknown as Figures;
  const page = pageWith(figures, { slower: SLOWER, runs: RUNS }, new Date().toISOString().slice(0, 10));
  console.log(page);
  if (process.argv.includes('--write')) write(page);
};

await main();
