import { type Context, type Reading } from '../reading.js';
import type { ProbeOf } from '../schema/probe.js';
export declare const says: ({ phrases, parts }: ProbeOf<'says'>, { message }: Context) => Reading;
