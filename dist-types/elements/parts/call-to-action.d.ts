import { nothing, type TemplateResult } from 'lit';
import type { CallToAction } from '../../core/schema/pack.js';
import type { Say } from '../words/say.js';
/** The owner's offer: set apart, labelled as advertising, after the official route. */
export declare const callToAction: (say: Say, cta: CallToAction | undefined) => TemplateResult | typeof nothing;
