/** One small face for three engines: open a page, run a function in it, leave. */
import puppeteer from 'puppeteer-core';
import { freePort, launchOptions, startDriver } from '../harness/launchers.mjs';

const COUNTED = { nodes: 'Nodes', listeners: 'JSEventListeners', heap: 'JSHeapUsedSize' };

/** What Chromium holds once what nobody needs is collected; some of it goes only in a second round. */
const heldBy = async (page) => {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  for (let round = 0; round < 4; round += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  const valueOf = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return Object.fromEntries(Object.entries(COUNTED).map(([what, name]) => [what, valueOf(name)]));
};

const byPuppeteer = async (engine, path) => {
  const browser = await puppeteer.launch(launchOptions[engine](path));
  return {
    /** A page of its own context, so that storage and cookies begin empty. */
    async open(url) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return { run: (fn, ...args) => page.evaluate(fn, ...args), held: () => heldBy(page), close: () => context.close() };
    },
    close: () => browser.close(),
  };
};

const ask = async (base, method, path, body) => {
  const response = await fetch(`${base}${path}`, { method, ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver ${path}: ${value.error} ${value.message}`);
  return value;
};

const ASYNC = (fn) => `const done = arguments[arguments.length - 1]; const args = Array.from(arguments).slice(0, -1);
Promise.resolve((${fn})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

const webkitPage = (base, session) => ({
  async run(fn, ...args) {
    const { value, error } = await ask(base, 'POST', `/session/${session}/execute/async`, { script: ASYNC(String(fn)), args });
    if (error) throw new Error(error);
    return value;
  },
  close: () => ask(base, 'DELETE', `/session/${session}`),
});

const webkit = async (binary) => {
  const port = await freePort();
  const children = [];
  await startDriver(port, children);
  const base = `http://127.0.0.1:${port}`;
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
  return {
    async open(url) {
      const { sessionId } = await ask(base, 'POST', '/session', { capabilities });
      await ask(base, 'POST', `/session/${sessionId}/timeouts`, { script: 60_000 });
      await ask(base, 'POST', `/session/${sessionId}/url`, { url });
      return webkitPage(base, sessionId);
    },
    close: () => children.forEach((child) => child.kill('SIGTERM')),
  };
};

export const DRIVERS = {
  chromium: (path) => byPuppeteer('chromium', path),
  firefox: (path) => byPuppeteer('firefox', path),
  webkit,
};
