/** `npm test -- pages`, after a build: whole pages under hostile conditions, in every engine that is here. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/commands.js';
import { findBrowsers, type Engine } from '../harness/browsers.js';
import { openBench, type Bench } from './bench.js';
import { CASES } from './cases.js';
import type { Case } from './checks.js';
import { DRIVERS, type Driver } from './drive.js';

const only = process.env['CASE'] ?? '';

const tryCase = async ({ check }: Case, engine: Driver, bench: Bench): Promise<readonly string[]> => {
  try {
    return await check(engine, bench);
  } catch (error) {
    return [`fell over: ${(error as Error).message}`];
  }
};

const say = (engine: Engine, name: string, complaints: readonly string[]): void =>
  console.log(
    [`${complaints.length === 0 ? 'ok    ' : 'FAILED'} ${engine}: ${name}`, ...complaints].join('\n         '),
  );

const isWanted =
  (engine: Engine) =>
  ({ name, engines }: Case): boolean =>
    name.includes(only) && (engines?.includes(engine) ?? true);

const runEngine = async (name: Engine, path: string, bench: Bench): Promise<readonly boolean[]> => {
  const engine = await DRIVERS[name](path);
  const results: boolean[] = [];
  try {
    for (const one of CASES.filter(isWanted(name))) {
      const complaints = await tryCase(one, engine, bench);
      say(name, one.name, complaints);
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
const results: boolean[] = [];
for (const [name, path] of findBrowsers()) results.push(...(await runEngine(name, path, bench)));
bench.stop();

const counts = { passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length };
mkdirSync(join(ROOT, '.cache'), { recursive: true });
writeFileSync(join(ROOT, '.cache/pages.json'), JSON.stringify(counts));
console.log(`pages: ${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);
