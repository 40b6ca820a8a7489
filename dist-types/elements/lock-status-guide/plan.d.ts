/** The plan of action: one of its items a stage. */
import { type TemplateResult } from 'lit';
import type { Problem } from '../../core/base/types.js';
import type { StageOf } from './stage.js';
/** The same words behind the field, with only the wavy lines to be seen: a field itself cannot underline. */
export declare const mirror: (text: string, problems: readonly Problem[], holes?: readonly string[]) => TemplateResult;
export declare const plan: StageOf<'plan'>;
