/** What is looked up beside a step: the thresholds of the metrics, the classes of goods that may not be sold. */
import { nothing, type TemplateResult } from 'lit';
import type { RoadStep } from '../model/locks.js';
import type { GuideActions, GuideKnown } from '../model/state.js';
export declare const lookUp: (known: GuideKnown, actions: GuideActions, { lookUp: kind }: RoadStep) => TemplateResult | typeof nothing;
