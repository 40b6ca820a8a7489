import type { Facts } from '../../core/base/types.js';
import { todayOf } from '../parts/source-line.js';
import type { RoadStage } from './stage.js';

const DAY = 86_400_000;
/** '2026-11-30' and 2 → '2026-12-02'. */
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The day from which to ask again; `since`: what it is waited for was sent then, else today. */
export const askAgainOn = ({ waitDays }: RoadStage, facts: Facts, since = todayOf(facts)): string | undefined =>
  waitDays && waitDays[1] > 0 ? dayAfter(since, waitDays[1]) : undefined;
