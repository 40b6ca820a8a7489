/**
 * How login-doctor does on people made from the pack's own model: `npm run bench -- diagnosis [--write]`.
 * Seeded: the same figures on every machine.
 */
import pack from '../../src/packs/folded/amazon.ja.js';
import { measure, broken } from './diagnosis/measure.js';
import { reportOf } from './diagnosis/report.js';
import { writePart } from './diagnosis/page.js';

const figures = measure(pack);
const report = reportOf(figures);
console.log(report);
if (broken(figures)) process.exitCode = 1;
if (process.argv.includes('--write')) writePart('simulation', report);
