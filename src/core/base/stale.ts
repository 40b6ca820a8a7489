import { dayAfter } from './calendar.js';
import type { FactRowId } from './id.js';
import { FRESH_DAYS } from './words-to-numbers.js';

interface DatedRow {
  readonly id: FactRowId;
  /** 'YYYY-MM-DD', the day it was read. */
  readonly read: string;
}

/** The day from which a row that was read on this day counts as old. */
export const oldFrom = (read: string): string => dayAfter(read, FRESH_DAYS + 1);

/** Rows with these ids that were read too long ago. Without a day nothing ages. */
export const staleRows = <Row extends DatedRow>(
  rows: readonly Row[],
  ids: readonly FactRowId[],
  today: string | undefined,
): readonly Row[] =>
  today === undefined ? [] : rows.filter(({ id, read }) => ids.includes(id) && oldFrom(read) <= today);
