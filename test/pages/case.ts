import type { Engine } from '../harness/browsers.js';
import type { Bench } from './bench.js';
import type { Driver } from './drive.js';

/** A page, and what must be true of it. A complaint is a sentence; none is a pass. */
export interface Case {
  readonly name: string;
  /** The engines it can be asked of; left out: all. */
  readonly engines?: readonly Engine[];
  readonly check: (engine: Driver, bench: Bench) => Promise<readonly string[]>;
}
