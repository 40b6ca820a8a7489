/**
 * How login-doctor does on people made from the pack's own model: `npm run bench:diagnosis [-- --write]`.
 * Seeded: the same figures on every machine.
 */
import pack from '../packs/folded/amazon.ja.js';
import { measure, broken } from './bench-diagnosis/measure.js';
import { reportOf } from './bench-diagnosis/report.js';
import { writePart } from './bench-diagnosis/page.js';

const figures = measure(pack);
const report = reportOf(figures);
console.log(report);
if (broken(figures)) process.exitCode = 1;
if (process.argv.includes('--write')) writePart('simulation', report);
