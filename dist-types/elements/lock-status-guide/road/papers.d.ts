import { nothing, type TemplateResult } from 'lit';
import type { FactRowId } from '../../../core/base/id.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { ReferenceOf } from '../../../core/schema/reference.js';
import type { RoadStep } from '../model/locks.js';
import type { GuideActions } from '../model/state.js';
import type { Road } from './road.js';
type Paper = ReferenceOf<'document'>;
/** The papers a step asks this visitor for. */
export declare const papersOf: ({ known: { pack, facts } }: Road, { documents }: RoadStep) => readonly Paper[];
/** How fresh it must be, unless its note says so in words. */
export declare const freshness: (pack: Pack, { freshDays, text }: Paper) => string;
/** What lies ahead is folded: a road, not a wall. */
export declare const papers: (road: Road, actions: GuideActions, step: RoadStep, open: boolean) => TemplateResult | typeof nothing;
/** What a step rests on, its papers with it. */
export declare const sourcesOf: (road: Road, step: RoadStep) => readonly FactRowId[];
export {};
