import { type Context, type Reading } from './reading.js';
import type { ProbeOf } from '../schema/probe.js';
export declare const setOf: (key: readonly string[]) => ReadonlySet<string>;
export declare const linkUnder: ({ hosts }: ProbeOf<'link-under'>, { message, claimed }: Context) => Reading;
