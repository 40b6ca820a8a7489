import { type Stretch } from './rule.js';
/** What lets somebody be reached, charged or found. */
export declare const privateData: (text: string) => readonly Stretch[];
