/** Why this cause: the fewest answers that lead there. */
import { type TemplateResult } from 'lit';
import type { CauseId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { FactId, Facts, Ranked } from '../../core/base/types.js';
import type { LoginDoctor } from './login-doctor.js';
/** Answers are taken away one by one as long as the cause keeps its place. */
export declare const fewestAnswers: (cause: Ranked<CauseId>, facts: Facts, pack: Pack) => readonly FactId[];
/** The answers that led to the cause, each to be changed, and what else speaks for it. */
export declare const ledThere: (widget: LoginDoctor, pack: Pack, cause: Ranked<CauseId>) => TemplateResult;
