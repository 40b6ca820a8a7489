import type { GuideHost } from './model/state.js';
/** On to whatever the answers lead to. */
export declare const proceed: (host: GuideHost) => void;
/** One of the four rows. A notice that was taken out of the field again is forgotten. */
export declare const chooseState: (host: GuideHost) => void;
/** Reads what was pasted and goes on to whatever it leads to. */
export declare const readPasted: (host: GuideHost) => Promise<void>;
/** What the visitor saw with their own eyes counts more than what we think of the words. */
export declare const sawInside: (host: GuideHost) => void;
