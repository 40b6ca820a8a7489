import { type Reminder } from '../../core/locks/calendar-file.js';
/** Offers the days as a calendar file, made on the device. */
export declare const saveCalendar: (reminders: readonly Reminder[], today: string) => void;
