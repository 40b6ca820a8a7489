import { html, nothing, type TemplateResult } from 'lit';
import { LATER_ICONS } from '../../parts/icons-later.js';
import { dayInWords, todayOf } from '../../parts/source-line.js';
import type { RoadStep } from '../model/locks.js';
import { sayGuide } from '../../words/lock-status-guide.js';
import { waitingSince } from './progress.js';
import type { Road } from './road.js';

const DAY = 86_400_000;

/** '2026-11-30' and 2 → '2026-12-02'. */
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** How long a step is waited for: since when, and the day from which to ask again, where one is known. */
export interface Wait {
  readonly since: string;
  readonly until: string | undefined;
  readonly today: string;
}

/** What is waited for now is counted from the last tick; what lies ahead, from today. */
export const waitOf = ({ known: { situation }, lock, here, steps }: Road, step: RoadStep): Wait => {
  const today = todayOf(situation);
  const since = steps[here] === step ? waitingSince(situation, lock.id) : today;
  const [, most = 0] = step.waitDays ?? [];
  return { since, until: most > 0 ? dayAfter(since, most) : undefined, today };
};

const fromWhen = (road: Road, step: RoadStep): string | undefined => {
  const { pack } = road.known;
  const { since, until, today } = waitOf(road, step);
  const say = sayGuide(pack);
  if (!until) return step.text.wait === undefined ? undefined : say('guide.ask-again-open');
  const date = dayInWords(until, pack.locale);
  if (until < today) return say('guide.ask-again-late', { date });
  return since < today
    ? say('guide.ask-again-since', { date, from: dayInWords(since, pack.locale) })
    : say('guide.ask-again', { date });
};

/** A day breaks nowhere. */
const daysHeld = (words: string): readonly (TemplateResult | string)[] =>
  words
    .split(/(\d{4}年\d{1,2}月\d{1,2}日)/)
    .map((piece, i) => (i % 2 === 1 ? html`<span class="nw">${piece}</span>` : piece));

/** From when to ask again, also where nobody says how long it takes. */
export const askAgain = (road: Road, step: RoadStep): TemplateResult | typeof nothing => {
  const words = road.done.has(step) ? undefined : fromWhen(road, step);
  return words ? html`<p class="meta line ask-again">${LATER_ICONS.clock}<span>${daysHeld(words)}</span></p>` : nothing;
};
