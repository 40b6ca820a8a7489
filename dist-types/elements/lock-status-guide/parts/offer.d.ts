import { nothing, type TemplateResult } from 'lit';
import type { GuideKnown } from '../model/state.js';
/** The owner's offer; never where somebody may be cheated at this moment. */
export declare const offer: (known: GuideKnown) => TemplateResult | typeof nothing;
