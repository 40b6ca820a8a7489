/** Asks the core in a process of its own: the pages are served by the other one meanwhile. */
import { writeFileSync } from 'node:fs';
import { takeCore } from './take.js';

const [folder = '', to = ''] = process.argv.slice(2);
writeFileSync(to, JSON.stringify(await takeCore(folder)));
