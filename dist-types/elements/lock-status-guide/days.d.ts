import type { Facts } from '../../core/base/types.js';
import type { RoadStage } from './stage.js';
/** '2026-11-30' and 2 → '2026-12-02'. */
export declare const dayAfter: (day: string, days: number) => string;
/** The day from which to ask again; `since`: what it is waited for was sent then, else today. */
export declare const askAgainOn: ({ waitDays }: RoadStage, facts: Facts, since?: string) => string | undefined;
