import type { FactRowId } from './id.js';
interface DatedRow {
    readonly id: FactRowId;
    /** 'YYYY-MM-DD', the day it was read. */
    readonly read: string;
}
/** The day from which a row that was read on this day counts as old. */
export declare const oldFrom: (read: string) => string;
/** Rows with these ids that were read too long ago. Without a day nothing ages. */
export declare const staleRows: <Row extends DatedRow>(rows: readonly Row[], ids: readonly FactRowId[], today: string | undefined) => readonly Row[];
export {};
