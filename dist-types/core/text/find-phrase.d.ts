import type { Span } from '../base/types.js';
import { type FoldedPart, type SaidPart } from './folded-parts.js';
/** Where a part says a phrase. */
export declare const findPhrase: (part: SaidPart, phrase: string) => Span | undefined;
/**
 * Where a part says one of the phrases, and near it one of the others: far apart in a long mail they have nothing to
 * do with each other.
 */
export declare const findBeside: (part: SaidPart, phrases: readonly string[], beside: readonly string[]) => Span | undefined;
/** Whether any of the phrases may be there: one look at a short text instead of a thousand. */
export declare const maySay: ({ said }: SaidPart, phrases: readonly string[]) => boolean;
/** Where a part says words that carry a name, in whatever letters. */
export declare const findWords: (part: FoldedPart, words: string) => Span | undefined;
/**
 * Where a part names a name, in whatever letters; letters glued before it are padding, small letters after it another
 * word.
 */
export declare const findNames: (part: FoldedPart, name: string) => readonly Span[];
