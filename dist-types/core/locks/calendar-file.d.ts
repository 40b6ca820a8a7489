/** A reminder for a whole day. */
export interface Reminder {
    readonly id: string;
    /** 'YYYY-MM-DD' */
    readonly day: string;
    readonly title: string;
    readonly note: string;
}
/** Reminders as a calendar file (RFC 5545). `today` stands for the moment of writing, since the core has no clock. */
export declare const writeCalendar: (reminders: readonly Reminder[], today: string) => string;
