/** What stands inside a step of the road: papers, how to do it, tables, the plan, the route, the date, the sources. */
import { nothing, type TemplateResult } from 'lit';
import type { RoadStep } from '../model/locks.js';
import type { GuideActions } from '../model/state.js';
import { type Road } from './road.js';
type Drawn = TemplateResult | typeof nothing;
/** Once for the road: waiting times, deadlines and thresholds that were read too long ago. */
export declare const staleRoad: (road: Road) => Drawn;
/** All that belongs to one step, in the order it is needed. */
export declare const inside: (road: Road, actions: GuideActions, step: RoadStep, i: number) => TemplateResult;
export {};
