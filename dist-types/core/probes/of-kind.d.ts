import { type Context, type Reading } from './reading.js';
import type { ProbeOf } from '../schema/probe.js';
/** Nothing to mark: how it was pasted, not what it says. */
export declare const ofKind: ({ is, upTo }: ProbeOf<'of-kind'>, { message }: Context) => Reading;
