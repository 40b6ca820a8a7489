import { type TemplateResult } from 'lit';
import type { SayScam } from '../words/scam-check.js';
/** Letters that pass for Latin ones, each shown as what it is. */
export declare const lettersShown: (say: SayScam, text: string) => readonly TemplateResult[];
