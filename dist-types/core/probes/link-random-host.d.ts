import { type Context, type Reading } from './reading.js';
import type { ProbeOf } from '../schema/probe.js';
export declare const linkRandomHost: ({ surely }: ProbeOf<'link-random-host'>, { message, claimed }: Context) => Reading;
