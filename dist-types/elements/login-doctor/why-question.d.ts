import type { QuestionId } from '../../core/base/id.js';
import type { Facts } from '../../core/base/types.js';
import type { Pack } from '../../core/schema/pack.js';
/**
 * Why this question: the fewest answers that led to it. Answers are silenced one by one, the oldest first, as long as
 * the same question follows. None where something else led here.
 */
export declare const answersBefore: (question: QuestionId, facts: Facts, pack: Pack) => readonly QuestionId[];
