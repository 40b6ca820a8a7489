/** What is printed: the road as a list to tick, blanks to fill, what not to do, sources. Black on white. */
import { type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import type { Road } from './road.js';
export declare const checklist: (road: Road) => TemplateResult;
export declare const planPaper: (widget: LockStatusGuide, pack: Pack, text: string) => TemplateResult;
