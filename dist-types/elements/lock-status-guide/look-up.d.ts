/** What is looked up beside a stage: the thresholds of the metrics, the classes of goods that may not be sold. */
import { nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import type { RoadStage } from './stage.js';
export declare const lookUp: (widget: LockStatusGuide, pack: Pack, { lookUp: kind }: RoadStage) => TemplateResult | typeof nothing;
