import { type TemplateResult } from 'lit';
import type { Problem } from '../../../core/base/types.js';
/** About the answer as a whole: nothing in it to underline. */
export declare const isWhole: ({ span }: Problem, text: string) => boolean;
/**
 * The same words behind the field, with only the wavy lines to be seen: a field itself cannot underline. Holes for what
 * is still to be filled in are drawn behind the words.
 */
export declare const mirror: (text: string, problems?: readonly Problem[], holes?: readonly string[]) => TemplateResult;
