/** What stands inside a stage of the road: papers, steps, tables, the plan, the route, the date, the sources. */
import { nothing, type TemplateResult } from 'lit';
import type { FactRowId, ReferenceId } from '../../core/base/id.js';
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
/** What is waited for now is counted from the last tick; what lies ahead, from today. */
export declare const sinceOf: ({ widget, lock, here, stages }: Pick<Road, 'widget' | 'lock' | 'here' | 'stages'>, stage: RoadStage) => string;
export declare const sourcesOf: (road: Pick<Road, 'widget' | 'pack'>, stage: RoadStage) => readonly FactRowId[];
export declare const textOf: (pack: Pack, id: ReferenceId) => string;
/** A notice that was pasted may be made up: until it was looked for inside, nothing further on the road asks for a sign-in or a paper. What stops a thief does not wait for it. */
export declare const isShut: ({ widget, lock, stages: [first] }: Road) => boolean;
/** All that belongs to one stage, in the order it is needed. */
export declare const inside: (road: Road, stage: RoadStage, i: number) => TemplateResult;
