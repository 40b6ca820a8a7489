import { nothing, type TemplateResult } from 'lit';
import type { RoadStep } from '../model/locks.js';
import type { Road } from './road.js';
/** How long a step is waited for: since when, and the day from which to ask again, where one is known. */
export interface Wait {
    readonly since: string;
    readonly until: string | undefined;
    readonly today: string;
}
/** What is waited for now is counted from the last tick; what lies ahead, from today. */
export declare const waitOf: ({ known: { situation }, lock, here, steps }: Road, step: RoadStep) => Wait;
/** From when to ask again, also where nobody says how long it takes. */
export declare const askAgain: (road: Road, step: RoadStep) => TemplateResult | typeof nothing;
