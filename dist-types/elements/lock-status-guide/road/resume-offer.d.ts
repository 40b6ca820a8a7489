/**
 * A second visit, where the owner lets the kit remember. Which road it was is not said before it is asked for: others
 * may use this device.
 */
import { nothing, type TemplateResult } from 'lit';
import type { GuideActions, GuideKnown } from '../model/state.js';
export declare const resumeOffer: (known: GuideKnown, { takeRoad, startOver }: GuideActions) => TemplateResult | typeof nothing;
