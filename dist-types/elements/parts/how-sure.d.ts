import { type TemplateResult } from 'lit';
import type { Say } from '../words/say.js';
/** Of ten. Never all ten: nobody is certain. */
export declare const ofTen: (probability: number) => number;
export declare const sureWords: (say: Say, probability: number) => string;
/** How sure, in words, ten cells and one sentence; never a percentage. */
export declare const howSure: (say: Say, probability: number) => TemplateResult;
export declare const howSureShort: (say: Say, probability: number) => TemplateResult;
