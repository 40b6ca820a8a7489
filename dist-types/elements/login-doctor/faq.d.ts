/** Questions people ask, with their answers, those that fit the cause first. */
import { nothing, type TemplateResult } from 'lit';
import type { Cause } from '../../core/schema/cause.js';
import type { Pack } from '../../core/schema/pack.js';
import type { ReferenceOf } from '../../core/schema/reference.js';
import type { Facts } from '../../core/base/types.js';
type Faq = ReferenceOf<'faq'>;
/** For this audience; those about this cause first. */
export declare const faqsFor: (pack: Pack, facts: Facts, cause: Cause) => readonly Faq[];
export declare const faqList: (pack: Pack, facts: Facts, cause: Cause) => TemplateResult | typeof nothing;
export {};
