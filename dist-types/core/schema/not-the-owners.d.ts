import type { Problem } from '../base/types.js';
import type { Pack } from './pack.js';
/** Where a patch would have us say something else of a message, or in another's name. */
export declare const checkOurWords: (ui: Pack['ui'], base: Pack) => readonly Problem[];
