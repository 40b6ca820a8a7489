/** What is not as it should be: in a patch, in a message, in a plan. */
import type { FactRowId } from './id.js';
import type { Span } from './span.js';
export type ProblemCode = 'not-json' | 'not-allowed' | 'wrong-type' | 'missing' | 'unknown-id' | 'unknown-key' | 'protected' | 'credential-field' | 'built-in-brand' | 'charset-guessed' | 'cut' | 'not-readable' | 'not-supported' | 'fetch-failed' | PlanFlaw;
/** What `lintPlan` finds. */
export type PlanFlaw = 'too-short' | 'too-long' | 'personal-data' | 'no-date' | 'vague-date' | 'date-conflict' | 'empty-apology' | 'only-repeats' | 'unfilled' | 'copied-example' | 'repeated' | 'no-cause' | 'cause-unknown' | 'human-error' | 'did-not-know' | 'denies' | 'blames-buyer' | 'blames-others' | 'blames-amazon' | 'only-promise' | 'slogan' | 'no-evidence' | 'evidence-unnamed' | 'forged-papers' | 'asks-amazon' | 'wrong-metric' | 'no-measure' | 'no-check' | 'vague-amount' | 'absolute-promise' | 'unsure' | 'no-person' | 'vague-agent' | 'threatens' | 'begs' | 'off-topic' | 'other-account' | 'shouting';
export interface Problem {
    readonly code: ProblemCode;
    readonly severity: 'error' | 'warning';
    /** JSON pointer, or plan item. */
    readonly path: string;
    readonly found: string;
    readonly expected: string;
    readonly span?: Span;
    /** Rows of the facts that say why. */
    readonly sources?: readonly FactRowId[];
}
