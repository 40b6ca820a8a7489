/** One small face for three engines: open a page, run a function in it, leave. */
import type { ChildProcess } from 'node:child_process';
import puppeteer, { type Page } from 'puppeteer-core';
import { callInPage, type InPage } from '../../tools/in-page.js';
import type { Engine } from '../harness/browsers.js';
import { freePort, launchOptions, startDriver, type Puppet } from '../harness/launchers.js';

/** A page that is open. */
export interface View {
  readonly run: <Args extends readonly unknown[], Result>(fn: InPage<Args, Result>, ...args: Args) => Promise<Result>;
  /** What the engine holds for this page; only Chromium can tell. */
  readonly held: () => Promise<Held>;
  readonly close: () => Promise<unknown>;
}
/** How many, and of the heap how many bytes. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}
/** An engine that is running. */
export interface Driver {
  readonly open: (url: string) => Promise<View>;
  readonly close: () => unknown;
}

const COUNTED: Readonly<Record<keyof Held, string>> = {
  nodes: 'Nodes',
  listeners: 'JSEventListeners',
  heap: 'JSHeapUsedSize',
};

/** Once what nobody needs is collected; some of it goes only in a second round. */
const heldBy = async (page: Page): Promise<Held> => {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  for (let round = 0; round < 4; round += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  const valueOf = (what: keyof Held): number => metrics.find(({ name }) => name === COUNTED[what])?.value ?? NaN;
  return { nodes: valueOf('nodes'), listeners: valueOf('listeners'), heap: valueOf('heap') };
};

const byPuppeteer = async (engine: Puppet, path: string): Promise<Driver> => {
  const browser = await puppeteer.launch(launchOptions[engine](path));
  return {
    /** A page of its own context, so that storage and cookies begin empty. */
    async open(url) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      const evaluate = (text: string): Promise<unknown> => page.evaluate(text);
      return {
        run: (fn, ...args) => evaluate(callInPage(fn, ...args)) as never,
        held: () => heldBy(page),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
};

type Method = 'POST' | 'DELETE';
interface Answer<Value> {
  readonly value: Value & { readonly error?: string; readonly message?: string };
}

const ask = async <Value>(base: string, method: Method, path: string, body?: object): Promise<Value> => {
  const sent = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(`${base}${path}`, { method, ...sent });
  const { value } = (await response.json()) as Answer<Value>;
  if (!response.ok) throw new Error(`WebDriver ${path}: ${value.error} ${value.message}`);
  return value;
};

const asyncScript = (call: string): string => `const done = arguments[arguments.length - 1];
Promise.resolve(${call}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

interface Done<Result> {
  readonly value: Result;
  readonly error?: string;
}

const webkitPage = (base: string, session: string): View => ({
  async run<Args extends readonly unknown[], Result>(fn: InPage<Args, Result>, ...args: Args) {
    const script = asyncScript(callInPage(fn, ...args));
    const path = `/session/${session}/execute/async`;
    const { value, error } = await ask<Done<Result>>(base, 'POST', path, { script, args: [] });
    if (error) throw new Error(error);
    return value;
  },
  held: () => Promise.reject(new Error('WebKit does not say what it holds')),
  close: () => ask(base, 'DELETE', `/session/${session}`),
});

const capabilitiesFor = (binary: string): object => ({
  alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
});

const webkit = async (binary: string): Promise<Driver> => {
  const port = await freePort();
  const children: ChildProcess[] = [];
  await startDriver(port, children);
  const base = `http://127.0.0.1:${port}`;
  const capabilities = capabilitiesFor(binary);
  return {
    async open(url) {
      const { sessionId } = await ask<{ readonly sessionId: string }>(base, 'POST', '/session', { capabilities });
      await ask(base, 'POST', `/session/${sessionId}/timeouts`, { script: 60_000 });
      await ask(base, 'POST', `/session/${sessionId}/url`, { url });
      return webkitPage(base, sessionId);
    },
    close: () => children.forEach((child) => child.kill('SIGTERM')),
  };
};

export const DRIVERS: Readonly<Record<Engine, (path: string) => Promise<Driver>>> = {
  chromium: (path) => byPuppeteer('chromium', path),
  firefox: (path) => byPuppeteer('firefox', path),
  webkit,
};
