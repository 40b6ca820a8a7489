import { type Context, type Reading } from './reading.js';
import type { ProbeOf } from '../schema/probe.js';
export declare const answered: ({ question, is }: ProbeOf<'answered'>, { facts }: Context) => Reading;
