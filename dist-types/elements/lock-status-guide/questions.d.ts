/** The stages that ask: whose account it is, the two or three questions, and which state it is when they do not tell. */
import { type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import { type AnswerList } from '../parts/answers.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { type StageOf } from './stage.js';
/** The brand's audiences to choose from. */
export declare const audienceChoices: (widget: LockStatusGuide, chosen: () => void) => TemplateResult;
export declare const audience: StageOf<'audience'>;
export declare const listOf: (widget: LockStatusGuide, pack: Pack) => AnswerList;
export declare const question: StageOf<'question'>;
/** The other likely states with how sure, to choose from; also where the answers did not tell. */
export declare const others: StageOf<'others'>;
