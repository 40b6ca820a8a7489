import { type Context, type Reading } from './reading.js';
import type { ProbeOf } from '../schema/probe.js';
/** Whole words between dots and hyphens: `information` does not say `info`. */
export declare const linkHostSays: ({ words }: ProbeOf<'link-host-says'>, { message, claimed }: Context) => Reading;
