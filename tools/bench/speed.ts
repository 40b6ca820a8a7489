/**
 * How long reading, judging and a step of login-doctor take on a slow phone: `npm run bench:speed [-- --write]`.
 * Chromium with its CPU slowed down four times by its own tools, and the builds as they are published.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../test/harness/browsers.mjs';
import { pageWith } from './speed/page.mjs';
import { measureSteps } from './speed/steps.mjs';
import { ROOT, vite } from '../run.mjs';
import { serve } from '../serve.mjs';

const SLOWER = 4;
const WALKS = 24;
/** A copy: somebody may build anew while this runs. */
const BUILT = '.cache/bench-speed';

const IMPORTS = { 'postal-mime': '/node_modules/postal-mime/dist/esm/postal-mime.js', 'zod/mini': '/node_modules/zod/mini/index.js' };
const CORE = `<!doctype html><title>bench</title><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;
const DOCTOR = `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>bench</title>
<script type="module" src="/${BUILT}/cdn/login-doctor.js"></script><body><login-doctor brand="amazon"></login-doctor></body></html>`;
const PHONE = { width: 390, height: 844 };

/** In the page. */
const judging = async (built) => {
  const core = await import(`/${built}/npm/core.js`);
  const { measureJudging, measureEngine } = await import('/tools/bench/speed/judging.js');
  const pack = await core.loadPack('amazon', 'ja');
  return { ...(await measureJudging(core, pack)), engine: measureEngine(core, pack) };
};
const quick = async (built) => {
  const core = await import(`/${built}/npm/core.js`);
  const { measureAddresses, measureEngine } = await import('/tools/bench/speed/judging.js');
  const pack = await core.loadPack('amazon', 'ja');
  await measureAddresses(core, pack);
  return { address: await measureAddresses(core, pack), engine: measureEngine(core, pack) };
};

const onPage = async (browser, address, slower, use) => {
  const page = await browser.newPage();
  await page.setViewport(PHONE);
  await page.goto(address);
  await page.emulateCPUThrottling(slower);
  return use(page).finally(() => page.close());
};

const inBrowser = async () => {
  const executablePath = findBrowsers(['chromium']).get('chromium');
  if (!executablePath) throw new Error('bench:speed needs Chromium');
  const server = await serve({ root: ROOT, pages: { '/': { body: CORE }, '/doctor': { body: DOCTOR } } });
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const doctor = `${server.address}/doctor`;
    const steps = await onPage(browser, doctor, SLOWER, (page) => measureSteps(page, WALKS));
    const stepsAtFullSpeed = await onPage(browser, doctor, 1, (page) => measureSteps(page, WALKS / 3));
    const atFullSpeed = await onPage(browser, server.address, 1, (page) => page.evaluate(quick, BUILT));
    return { ...(await onPage(browser, server.address, SLOWER, (page) => page.evaluate(judging, BUILT))), steps, stepsAtFullSpeed, atFullSpeed };
  } finally {
    await browser.close();
    server.stop();
  }
};

/** The quietest of several runs, figure by figure: what other work on the machine adds is not ours. */
const RUNS = 3;
const least = (one, other) => (typeof one === 'number' ? Math.min(one, other) : Object.fromEntries(Object.keys(one).map((key) => [key, least(one[key], other[key])])));

const build = (mode) => {
  const { ok } = vite(mode, { keep: true });
  if (ok) cpSync(join(ROOT, 'dist', mode), join(ROOT, BUILT, mode), { recursive: true });
  return ok;
};
if (!process.argv.includes('--as-built') && !['npm', 'cdn'].every(build)) throw new Error('a build failed');

const runs = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await inBrowser());
const figures = runs.reduce(least);
const page = pageWith(figures, { slower: SLOWER, runs: RUNS }, new Date().toISOString().slice(0, 10));
console.log(page);
if (process.argv.includes('--write')) {
  const file = join(ROOT, 'docs/speed.md');
  const NOTES = '<!-- notes -->';
  const [, notes = ''] = readFileSync(file, 'utf8').split(NOTES);
  writeFileSync(file, `${page}\n\n${NOTES}${notes}`);
}
