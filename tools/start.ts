/** The part of `npm start` that needs what is installed: the demo from one origin, the widgets from a second, as on a stranger's page. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { fold } from './content/fold.js';
import { serve, type Server } from './serve.js';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const PORT = Number(process.env['PORT'] ?? 8301);
const HOST = process.env['HOST'] ?? '127.0.0.1';

/** Built again whenever what it is made of changes, so that folding is enough to see a change of the pack. */
const buildDemo = async (): Promise<void> => {
  const watcher = await build({ mode: 'demo', build: { watch: {} } });
  if (!('on' in watcher)) return;
  await new Promise<void>((resolve, reject) =>
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') reject(event.error);
      if (event.code === 'END') resolve();
    }),
  );
};

const STEPS: readonly (readonly [what: string, step: () => unknown])[] = [
  ['folding the packs', () => console.log(`folded ${fold()}`)],
  ['the build of dist/cdn', () => build({ mode: 'cdn' })],
  ['the build of the classic file', () => build({ mode: 'iife' })],
  ['the build of the demo', buildDemo],
];

const prepare = async (): Promise<void> => {
  for (const [what, step] of STEPS) {
    try {
      await step();
    } catch (error) {
      throw new Error(`npm start: ${what} failed`, { cause: error });
    }
  }
};

const serveWidgets = (): Promise<Server> =>
  serve({ root: join(DIST, 'cdn'), port: PORT + 1, host: HOST, headers: { 'access-control-allow-origin': '*' } });

const serveDemo = (widgets: Server): Promise<Server> =>
  serve({
    root: join(DIST, 'demo'),
    port: PORT,
    host: HOST,
    fill: (page) => page.replaceAll('%CDN%', widgets.address),
  });

const say = (demo: Server, widgets: Server): void => {
  const pages = readdirSync(join(DIST, 'demo')).filter((file) => file.endsWith('.html'));
  console.log(`\nThe demo stands at ${demo.address}/ and loads the widgets from ${widgets.address}/`);
  for (const page of pages.sort()) console.log(`  ${demo.address}/${page}`);
  console.log('Stop with Ctrl+C.');
};

await prepare();
const widgets = await serveWidgets();
say(await serveDemo(widgets), widgets);
