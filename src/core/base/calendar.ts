/** Days, written 'YYYY-MM-DD'. Only elements ask what day it is; the core is told. */

const DAY = 86_400_000;

const padded = (part: number, length: number): string => String(part).padStart(length, '0');

/** The day it is where the visitor is, and not in Greenwich. */
export const today = (now = new Date()): string =>
  `${padded(now.getFullYear(), 4)}-${padded(now.getMonth() + 1, 2)}-${padded(now.getDate(), 2)}`;

/** Days are counted in Greenwich, where each has 24 hours. */
const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** So many days after this one; before it where the number is negative. */
export const dayAfter = (day: string, days: number): string =>
  new Date(startOf(day) + days * DAY).toISOString().slice(0, 10);

/** How many days after the first the other comes: 0 on the same day, not a number where one is no day. */
export const daysBetween = (first: string, other: string): number => (startOf(other) - startOf(first)) / DAY;
