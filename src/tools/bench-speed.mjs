/**
 * How long reading and judging take on a slow phone: `npm run bench:speed [-- --write]`.
 * Chromium with its CPU slowed down four times by its own tools, and the npm build as it is published.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../test/harness/browsers.mjs';
import { ROOT, vite } from './run.mjs';
import { serve } from './serve.mjs';

const SLOWER = 4;
const NOTES = '<!-- notes -->';

const IMPORTS = { 'postal-mime': '/node_modules/postal-mime/dist/esm/postal-mime.js', 'zod/mini': '/node_modules/zod/mini/index.js' };
const PAGE = `<!doctype html><title>bench</title><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;

/** In the page. Medians; the longest stretch in which nothing else could run is counted by a message that goes round. */
const measure = async () => {
  const { readMessage, judge, loadPack } = await import('/dist/npm/core.js');
  const { MAILS, SMS, ADDRESSES } = await import('/src/tools/bench-speed/messages.js');
  const pack = await loadPack('amazon', 'ja');
  const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
  const rest = () => new Promise((resolve) => setTimeout(resolve, 30));

  const watchTasks = () => {
    const { port1, port2 } = new MessageChannel();
    let [last, longest, isOn] = [performance.now(), 0, true];
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (isOn) port2.postMessage(0);
    };
    port2.postMessage(0);
    return async () => {
      await rest();
      isOn = false;
      return longest;
    };
  };

  const once = async (source) => {
    const start = performance.now();
    const message = await readMessage(source);
    const read = performance.now();
    judge(message, pack);
    const end = performance.now();
    return { all: end - start, judged: end - read };
  };

  /** Apart from the timing, for the messages that go round take time themselves. */
  const longestTask = async (source) => {
    const stop = watchTasks();
    judge(await readMessage(source), pack);
    return stop();
  };

  const timed = async (source, times) => {
    const first = await once(source);
    const runs = [];
    for (let run = 0; run < times; run += 1) {
      runs.push(await once(source));
      await rest();
    }
    const tasks = [];
    for (let run = 0; run < times; run += 1) tasks.push(await longestTask(source));
    return { first: first.all, all: median(runs.map(({ all }) => all)), judged: median(runs.map(({ judged }) => judged)), task: median(tasks) };
  };

  const perAddress = async () => {
    const messages = await Promise.all(ADDRESSES.map((address) => readMessage(address)));
    const start = performance.now();
    for (const message of messages) judge(message, pack);
    const judged = performance.now() - start;
    const before = performance.now();
    for (const address of ADDRESSES) await readMessage(address);
    return { all: (judged + performance.now() - before) / ADDRESSES.length, judged: judged / ADDRESSES.length };
  };

  const addressCold = await perAddress();
  return {
    sms: await timed(SMS, 40),
    typical: await timed(MAILS.typical, 40),
    attached: await timed(MAILS.attached, 9),
    attachedTwice: await timed(MAILS.attachedTwice, 9),
    long: await timed(MAILS.long, 5),
    links: await timed(MAILS.links, 9),
    address: { first: addressCold.all, ...(await perAddress()) },
    bytes: Object.fromEntries(Object.entries(MAILS).map(([name, { length }]) => [name, length])),
  };
};

const inBrowser = async () => {
  const executablePath = findBrowsers(['chromium']).get('chromium');
  if (!executablePath) throw new Error('bench:speed needs Chromium');
  const server = await serve({ root: ROOT, pages: { '/': { body: PAGE } } });
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(server.address);
    await page.emulateCPUThrottling(SLOWER);
    return await page.evaluate(measure);
  } finally {
    await browser.close();
    server.stop();
  }
};

const ms = (number) => (number < 10 ? number.toFixed(1) : String(Math.round(number)));
const kb = (bytes) => `${(bytes / 1000).toFixed(0)} KB`;

const LINES = [
  ['SMS of two lines', 'sms', 16, undefined],
  ['typical mail ({bytes}, 12 links)', 'typical', 16, undefined],
  ['mail with an attachment ({bytes})', 'attached', 500, 50],
  ['newsletter with an attachment ({bytes}, 40 links)', 'attachedTwice', 500, 50],
  ['mail that is all text ({bytes})', 'long', 500, 50],
  ['mail of 400 links ({bytes})', 'links', 500, 50],
];

const mark = (number, aim) => (aim === undefined || number <= aim ? ms(number) : `**${ms(number)}**`);

const tableOf = (figures) => [
  `| what | aim | median | longest task | aim | judging alone | first time |`,
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...LINES.map(([name, key, aim, taskAim]) => {
    const { all, task, judged, first } = figures[key];
    return `| ${name.replace('{bytes}', kb(figures.bytes[key] ?? 0))} | ${aim} ms | ${mark(all, aim)} ms | ${mark(task, taskAim ?? 50)} ms | 50 ms | ${ms(judged)} ms | ${ms(first)} ms |`;
  }),
  `| an address | 0.1 ms | ${mark(figures.address.all * 1, 0.1).replace('0.0', (figures.address.all).toFixed(2))} ms | | | ${figures.address.judged.toFixed(3)} ms | ${figures.address.first.toFixed(2)} ms |`,
].join('\n');

if (!process.argv.includes('--as-built') && !vite('npm', { keep: true }).ok) throw new Error('the npm build failed');
const table = tableOf(await inBrowser());
console.log(table);
if (process.argv.includes('--write')) {
  const file = join(ROOT, 'docs/speed.md');
  const [, notes = ''] = readFileSync(file, 'utf8').split(NOTES);
  writeFileSync(file, `# How fast it judges\n\n\`npm run bench:speed -- --write\` prints this and writes it here: Chromium with its CPU slowed down ${SLOWER} times, the npm build, medians of one run. On ${new Date().toISOString().slice(0, 10)}; bold is over its aim:\n\n${table}\n\n${NOTES}${notes}`);
}
