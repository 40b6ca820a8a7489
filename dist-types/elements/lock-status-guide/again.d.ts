/** A second visit, where the owner lets the kit remember. Which road it was is not said before it is asked for: others may use this device. */
import { nothing, type TemplateResult } from 'lit';
import type { LockStatusGuide } from './lock-status-guide.js';
export declare const again: (widget: LockStatusGuide) => TemplateResult | typeof nothing;
