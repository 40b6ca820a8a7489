/** `npm start`: the demo from one origin, the widgets from a second, as on a stranger's page. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, install, tsx, vite } from './run.mjs';
import { serve } from './serve.mjs';

const need = (ok, what) => {
  if (ok) return;
  console.error(`npm start: ${what} failed; what it said stands above.`);
  process.exit(1);
};

need(install(), 'npm ci');
need(tsx('src/tools/fold.ts').ok, 'folding the packs');
need(vite('cdn').ok, 'the build of dist/cdn');
need(vite('iife').ok, 'the build of the classic file');

const port = Number(process.env.PORT ?? 8301);
const host = process.env.HOST ?? '127.0.0.1';
const cdn = await serve({ root: join(ROOT, 'dist/cdn'), port: port + 1, host, headers: { 'access-control-allow-origin': '*' } });
const demo = await serve({ root: join(ROOT, 'demo'), port, host, fill: (page) => page.replaceAll('%CDN%', cdn.address) });

const pages = readdirSync(join(ROOT, 'demo')).filter((name) => name.endsWith('.html')).sort();
console.log(`\nThe demo stands at ${demo.address}/ and loads the widgets from ${cdn.address}/`);
for (const page of pages) console.log(`  ${demo.address}/${page}`);
console.log('Stop with Ctrl+C.');
