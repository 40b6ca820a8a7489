/** Dates of the road as a calendar file, made on the device. */
import { html, type TemplateResult } from 'lit';
import { writeCalendar, type Reminder } from '../../core/locks/calendar-file.js';
import { LATER_ICONS } from '../parts/icons-later.js';
import { dayInWords, todayOf } from '../parts/source-line.js';
import { askAgainOn } from './days.js';
import type { Road } from './road.js';
import { sinceOf } from './road-stage.js';
import { isDone } from './ticked.js';
import { sayGuide } from './words.js';

/** One for each stage that is still waited for. A calendar may be seen by others: neither the state nor the brand stands in it. */
export const remindersOf = (road: Road): readonly Reminder[] => {
  const { widget, pack, lock, stages } = road;
  const say = sayGuide(pack);
  return stages.flatMap((stage) => {
    const since = sinceOf(road, stage);
    const day = askAgainOn(stage, widget.facts, since);
    if (!day || day < todayOf(widget.facts) || isDone(widget, lock.id, stage)) return [];
    const note = say('guide.reminder-note', { date: dayInWords(since, pack.locale), n: stage.waitDays?.[1] ?? 0 });
    return [{ id: `${lock.id}-${stage.id}-${day}`, day, title: say('guide.reminder-title', { title: stage.text.title }), note }];
  });
};

const save = (text: string, name: string): void => {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // Safari reads the address only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
};

export const reminderButton = ({ widget, pack }: Road, reminders: readonly Reminder[]): TemplateResult =>
  html`<button class="btn" part="button" @click=${() => save(writeCalendar(reminders, todayOf(widget.facts)), 'reminders.ics')}>${LATER_ICONS.calendar}${sayGuide(pack)('guide.to-calendar')}</button>`;
