import type { QuestionId } from '../../../core/base/id.js';
import type { LedHere } from '../../parts/question-card.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
/** The answers that led to a question, under 「なぜこれを聞くのですか」. */
export declare const questionReasons: (known: DoctorKnown, question: QuestionId, actions: DoctorActions) => LedHere;
