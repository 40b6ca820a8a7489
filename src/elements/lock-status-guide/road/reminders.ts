/** Dates of the road as a calendar file, made on the device. */
import { html, type TemplateResult } from 'lit';
import type { Reminder } from '../../../core/locks/calendar-file.js';
import { LATER_ICONS } from '../../parts/icons-later.js';
import { dayInWords } from '../../parts/source-line.js';
import type { RoadStep } from '../model/locks.js';
import type { GuideActions } from '../model/state.js';
import { sayGuide } from '../../words/lock-status-guide.js';
import { waitOf } from './days.js';
import type { Road } from './road.js';

const reminderOf =
  (road: Road) =>
  (step: RoadStep): readonly Reminder[] => {
    const { known, lock, done } = road;
    const { pack } = known;
    const { since, until, today } = waitOf(road, step);
    if (!until || until < today || done.has(step)) return [];
    const say = sayGuide(pack);
    const note = say('guide.reminder-note', { date: dayInWords(since, pack.locale), n: step.waitDays?.[1] ?? 0 });
    const title = say('guide.reminder-title', { title: step.text.title });
    return [{ id: `${lock.id}-${step.id}-${until}`, day: until, title, note }];
  };

/**
 * One for each step that is still waited for. A calendar may be seen by others: neither the state nor the brand stands
 * in it.
 */
export const remindersOf = (road: Road): readonly Reminder[] => road.steps.flatMap(reminderOf(road));

export const reminderButton = (
  { known: { pack } }: Road,
  { remind }: GuideActions,
  reminders: readonly Reminder[],
): TemplateResult => html`<button class="btn" part="button"
  @click=${() => remind(reminders)}>${LATER_ICONS.calendar}${sayGuide(pack)('guide.to-calendar')}</button>`;
