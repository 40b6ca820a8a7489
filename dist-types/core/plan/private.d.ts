import { type Stretch } from './rule.js';
/** What lets somebody be reached, charged, found or taken for. */
export declare const privateData: (text: string) => readonly Stretch[];
