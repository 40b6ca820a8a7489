/** Dates of the road as a calendar file, made on the device. */
import { type TemplateResult } from 'lit';
import type { Reminder } from '../../../core/locks/calendar-file.js';
import type { GuideActions } from '../model/state.js';
import type { Road } from './road.js';
/**
 * One for each step that is still waited for. A calendar may be seen by others: neither the state nor the brand stands
 * in it.
 */
export declare const remindersOf: (road: Road) => readonly Reminder[];
export declare const reminderButton: ({ known: { pack } }: Road, { remind }: GuideActions, reminders: readonly Reminder[]) => TemplateResult;
