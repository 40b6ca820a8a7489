/**
 * `npm test` runs everything, `npm test -- <path> …` what is there: a test, a source, a folder of either, or a suite's
 * name. `BROWSERS=chromium` picks engines.
 */
import { parse, runSome } from './suites/some.js';
import { runAll } from './suites/whole.js';

const asked = parse(process.argv.slice(2));
const passed = asked.paths.length > 0 ? runSome(asked) : runAll();
process.exitCode = passed ? 0 : 1;
