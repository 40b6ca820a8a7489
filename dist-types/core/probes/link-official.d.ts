import { type Context, type Reading } from './reading.js';
/** Pictures and short links of the brand may stand beside; at least one link must lead to its site, and none elsewhere. */
export declare const linkOfficial: (_: unknown, { message, claimed }: Context) => Reading;
