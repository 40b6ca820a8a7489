import { dayAfter } from '../base/calendar.js';

/** A reminder for a whole day. */
export interface Reminder {
  readonly id: string;
  /** 'YYYY-MM-DD' */
  readonly day: string;
  readonly title: string;
  readonly note: string;
}

/** @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
const escapeText = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

const OCTETS = 73;
const octetsOf = (letter: string): number => new TextEncoder().encode(letter).length;

/** At most 75 octets a line, never through a letter. @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const fold = (line: string): string => {
  const rows = [...line].reduce<readonly (readonly [text: string, octets: number])[]>((all, letter) => {
    const [text, octets] = all.at(-1) ?? ['', 0];
    const more = octets + octetsOf(letter);
    return more > OCTETS ? [...all, [letter, octetsOf(letter)]] : [...all.slice(0, -1), [text + letter, more]];
  }, []);
  return rows.map(([text]) => text).join('\r\n ');
};

const compact = (day: string): string => day.replaceAll('-', '');

/** On the day itself, at nine in the morning where the visitor is. */
const ALARM = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT9H'];

const eventOf =
  (stamp: string) =>
  ({ id, day, title, note }: Reminder): readonly string[] => [
    'BEGIN:VEVENT',
    `UID:${id}@lockout-kit`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(note)}`,
    'TRANSP:TRANSPARENT',
    ...ALARM,
    `DESCRIPTION:${escapeText(title)}`,
    'END:VALARM',
    'END:VEVENT',
  ];

/** Reminders as a calendar file (RFC 5545). `today` stands for the moment of writing, since the core has no clock. */
export const writeCalendar = (reminders: readonly Reminder[], today: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//lockout-kit//lock-status-guide//EN',
    'CALSCALE:GREGORIAN',
    ...reminders.flatMap(eventOf(`${compact(today)}T000000Z`)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
