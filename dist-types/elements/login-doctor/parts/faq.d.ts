/** Questions people ask, with their answers, those that fit the cause first. */
import { nothing, type TemplateResult } from 'lit';
import type { Facts } from '../../../core/base/types.js';
import type { Cause } from '../../../core/schema/cause.js';
import type { Pack } from '../../../core/schema/pack.js';
export declare const faqList: (pack: Pack, facts: Facts, cause: Cause) => TemplateResult | typeof nothing;
