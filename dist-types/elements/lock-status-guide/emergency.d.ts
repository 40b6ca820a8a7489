/** What to stop first: after a takeover, or when something was given away to a fake. */
import { type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { type StageOf } from './stage.js';
export declare const hasSteps: (widget: LockStatusGuide, pack: Pack) => boolean;
export declare const steps: (widget: LockStatusGuide, pack: Pack) => TemplateResult;
export declare const doneSoFar: (widget: LockStatusGuide, pack: Pack) => string;
/** The list, or the question without which there is none. */
export declare const stopFirst: (widget: LockStatusGuide, pack: Pack) => TemplateResult;
export declare const emergency: StageOf<'emergency'>;
