import { writeCalendar, type Reminder } from '../../core/locks/calendar-file.js';

/** How long the file's address is kept: Safari reads it only after the click has ended. */
const KEPT = 60_000;

/** Offers the days as a calendar file, made on the device. */
export const saveCalendar = (reminders: readonly Reminder[], today: string): void => {
  const text = writeCalendar(reminders, today);
  const href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href, download: 'reminders.ics' }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
};
