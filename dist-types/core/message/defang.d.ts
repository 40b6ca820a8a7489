import { type Projection } from '../text/plain-letters.js';
/** The text as its addresses are meant: letters plain, `hxxp` and `[.]` undone, broken hosts whole. */
export declare const refang: (text: string) => Projection;
