/** `npm run test:pages`, after a build: whole pages under hostile conditions, in every engine that is here. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/tools/run.mjs';
import { findBrowsers } from '../harness/browsers.mjs';
import { openBench } from './bench.mjs';
import { CASES } from './cases.mjs';
import { DRIVERS } from './drive.mjs';

const only = process.env.CASE;

const tryCase = async ({ check }, engine, bench) => {
  try {
    return await check(engine, bench);
  } catch (error) {
    return [`fell over: ${error.message}`];
  }
};

const isWanted = (engine) => (each) => (!only || each.name.includes(only)) && (each.engines?.includes(engine) ?? true);

const runEngine = async (name, path, bench) => {
  const engine = await DRIVERS[name](path);
  const results = [];
  try {
    for (const one of CASES.filter(isWanted(name))) {
      const complaints = await tryCase(one, engine, bench);
      console.log(`${complaints.length === 0 ? 'ok    ' : 'FAILED'} ${name}: ${one.name}${complaints.map((complaint) => `\n         ${complaint}`).join('')}`);
      results.push(complaints.length === 0);
    }
  } finally {
    await engine.close();
  }
  return results;
};

if (!existsSync(join(ROOT, 'dist/cdn/lockout-kit.iife.js'))) {
  console.error('dist/cdn is not there: npm run build');
  process.exit(1);
}

const bench = await openBench();
const results = [];
for (const [name, path] of findBrowsers()) results.push(...(await runEngine(name, path, bench)));
bench.stop();

const counts = { passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length };
mkdirSync(join(ROOT, '.cache'), { recursive: true });
writeFileSync(join(ROOT, '.cache/pages.json'), JSON.stringify(counts));
console.log(`pages: ${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);
