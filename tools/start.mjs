/** `npm start`: the demo from one origin, the widgets from a second, as on a stranger's page. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, install, tsx, vite } from './run.mjs';
import { serve } from './serve.mjs';

const need = (ok, what) => {
  if (ok) return;
  console.error(`npm start: ${what} failed; what it said stands above.`);
  process.exit(1);
};

need(install(), 'npm ci');
need(tsx('tools/content/fold.ts').ok, 'folding the packs');
need(vite('cdn').ok, 'the build of dist/cdn');
need(vite('iife').ok, 'the build of the classic file');

const port = Number(process.env.PORT ?? 8301);
const host = process.env.HOST ?? '127.0.0.1';
const cdn = await serve({ root: join(ROOT, 'dist/cdn'), port: port + 1, host, headers: { 'access-control-allow-origin': '*' } });
/** What model.html draws; read anew each time, so that folding again is enough. */
const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' };
const pages = {
  '/pack.js': { headers, get body() { return readFileSync(join(ROOT, 'src/packs/folded/amazon.ja.js'), 'utf8'); } },
  '/numbers.js': { headers, get body() { return tsx('tools/bench/model.ts', ['--module'], { keep: true }).output; } },
};
const demo = await serve({ root: join(ROOT, 'demo'), port, host, pages, fill: (page) => page.replaceAll('%CDN%', cdn.address) });

const names = readdirSync(join(ROOT, 'demo')).filter((file) => file.endsWith('.html')).sort();
console.log(`\nThe demo stands at ${demo.address}/ and loads the widgets from ${cdn.address}/`);
for (const name of names) console.log(`  ${demo.address}/${name}`);
console.log('Stop with Ctrl+C.');
