import type { QuestionId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Facts } from '../../core/base/types.js';
import type { LedHere } from '../parts/question-card.js';
import type { LoginDoctor } from './login-doctor.js';
/** Answers are silenced one by one, the oldest first, as long as the same question follows. None where something else led here. */
export declare const answersBefore: (question: QuestionId, facts: Facts, pack: Pack) => readonly QuestionId[];
/** Found out only for whoever opens 「なぜこれを聞くのですか」: it takes a dozen diagnoses. */
export declare const ledHere: (widget: LoginDoctor, pack: Pack, question: QuestionId) => LedHere;
