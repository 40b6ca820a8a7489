/** One file a probe: its pure function, and what it rests on. The compiler names the one that is missing. */
import type { ProbeTable } from './reading.js';
export declare const PROBES: ProbeTable;
