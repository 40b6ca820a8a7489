import type { AudienceId } from './id.js';
import type { Facts } from './types.js';
interface Scoped {
    readonly audiences?: readonly AudienceId[] | undefined;
}
/** Is this for the visitor's audience? While the audience is not known, everything is. */
export declare const isFor: (item: Scoped, facts: Facts) => boolean;
/** The answer of who would have to look and cannot now: says nothing, is not asked again, may be looked up later. */
export declare const CANNOT_CHECK = "cannot-check";
/** The chosen option ids of an answer; none for absent, 'unknown', 'cannot-check' and non-answers. */
export declare const chosen: (facts: Facts, question: string) => readonly string[];
/** Was it asked, whatever the answer? */
export declare const isAnswered: (facts: Facts, question: string) => boolean;
export {};
