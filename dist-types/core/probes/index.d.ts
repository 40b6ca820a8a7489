/** One pure function a probe; the compiler names the one that is missing. */
import type { ProbeTable } from './reading.js';
export declare const PROBES: ProbeTable;
