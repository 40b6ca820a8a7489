import { nothing, type TemplateResult } from 'lit';
import type { FactRowId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Facts } from '../../core/base/types.js';
import { dayInWords } from '../../locales/format.js';
export { dayInWords };
/** Where it comes from, when its source said it, and the day we read it. */
export declare const sourceLine: (pack: Pack, ids: readonly FactRowId[]) => TemplateResult | typeof nothing;
/** 'YYYY-MM-DD' where the visitor is: the core has no clock. */
export declare const todayOf: (facts: Facts) => string;
/** What may have changed since we read of it: what screens say, numbers and days, ways to reach somebody. */
export type Drift = 'labels' | 'numbers' | 'route';
/** In place, once for a list: it was read too long ago to be relied on. */
export declare const staleLine: (pack: Pack, ids: readonly FactRowId[], facts: Facts, drift: Drift) => TemplateResult | typeof nothing;
