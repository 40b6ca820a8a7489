import { nothing, type TemplateResult } from 'lit';
import type { FactRowId } from '../../core/schema/id.js';
import type { Pack } from '../../core/schema/pack.js';
/** '2026-11-21' → 「2026年11月21日」. */
export declare const dayInWords: (day: string) => string;
/** Where it comes from, when its source said it, and the day we read it. */
export declare const sourceLine: (pack: Pack, ids: readonly FactRowId[]) => TemplateResult | typeof nothing;
