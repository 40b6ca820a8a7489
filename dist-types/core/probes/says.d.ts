import { type Context, type Reading } from './reading.js';
import type { ProbeOf } from '../schema/probe.js';
/** A lone address says nothing: what its letters spell is for the probes of links. */
export declare const says: ({ phrases, beside, parts }: ProbeOf<'says'>, { message }: Context) => Reading;
