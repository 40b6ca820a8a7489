/** The words of a pasted notice that led to a state, marked in it. */
import { nothing, type TemplateResult } from 'lit';
import type { LockId } from '../../../core/base/id.js';
import type { Span } from '../../../core/base/types.js';
import type { GuideKnown } from '../model/state.js';
/** Where the notice says what a state says. */
export declare const marksOf: ({ notice }: GuideKnown, lock: LockId) => readonly Span[];
export declare const noticeWords: (known: GuideKnown, lock: LockId) => TemplateResult | typeof nothing;
