/** A browser whose pages stand still. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../inputs/read.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const findChromium = (): string => {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [process.env['CHROMIUM'] ?? '', ...places].find((path) => path !== '' && existsSync(path));
  if (!found) throw new Error('same: no Chromium here; name one in CHROMIUM');
  return found;
};

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=ja-JP',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/** Runs with a browser of its own, whose traces are removed. */
export const withBrowser = async <T>(use: (browser: Browser) => Promise<T>): Promise<T> => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'lockout-same-'));
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    userDataDir,
    args: ARGS,
    protocolTimeout: 0,
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** The visitor's own script, as one text for the page. */
export const bundleVisitor = async (): Promise<string> => {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(ROOT, 'tools/same/page/index.ts'), formats: ['iife'], name: 'same' },
    },
  })) as readonly Rolldown.RolldownOutput[];
  const [chunk] = built[0]?.output ?? [];
  if (!chunk) throw new Error('same: the script for the page could not be built');
  return chunk.code;
};

export const openPage = async (browser: Browser, url: string, visitor: string): Promise<Page> => {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 800, height: 1200 });
  await page.emulateTimezone('Asia/Tokyo');
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.evaluateOnNewDocument(visitor);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('globalThis.isReady', { timeout: 60_000 });
  return page;
};
