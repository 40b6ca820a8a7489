/** What stands inside a stage of the road: papers, steps, tables, the plan, the route, the date, the sources. */
import { nothing, type TemplateResult } from 'lit';
import type { FactRowId, ReferenceId } from '../../core/schema/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { ReferenceOf } from '../../core/schema/reference.js';
import type { Road } from './road.js';
import { type RoadStage } from './stage.js';
/** The papers a stage asks this visitor for. */
export declare const papersOf: ({ widget, pack }: Pick<Road, 'widget' | 'pack'>, { documents }: RoadStage) => readonly ReferenceOf<'document'>[];
/** How fresh it must be, unless its note says so in words. */
export declare const freshness: (pack: Pack, { freshDays, text }: ReferenceOf<'document'>) => string;
/** Once for the road: waiting times, deadlines and thresholds that were read too long ago. */
export declare const staleRoad: (road: Road) => TemplateResult | typeof nothing;
export declare const sourcesOf: (road: Pick<Road, 'widget' | 'pack'>, stage: RoadStage) => readonly FactRowId[];
export declare const textOf: (pack: Pack, id: ReferenceId) => string;
/** All that belongs to one stage, in the order it is needed. */
export declare const inside: (road: Road, stage: RoadStage, i: number) => TemplateResult;
