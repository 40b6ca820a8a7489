import { type StageOf } from './stage-parts.js';
/** How to look inside the brand's own screens, as a stage of its own. */
export declare const inside: StageOf<'inside'>;
/** The same notice is inside: go on from there, and see what it means. */
export declare const listed: StageOf<'listed'>;
/** It is not inside: no proof, but nothing to act on. */
export declare const notListed: StageOf<'not-listed'>;
/** Nothing can be looked up now: what to do until it can. */
export declare const neither: StageOf<'neither'>;
/** What was missing, pasted and joined to the message. */
export declare const add: StageOf<'add'>;
