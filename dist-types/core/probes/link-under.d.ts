import { type Context, type Reading } from '../reading.js';
import type { ProbeOf } from '../schema/probe.js';
export declare const linkUnder: ({ hosts }: ProbeOf<'link-under'>, { message, claimed }: Context) => Reading;
