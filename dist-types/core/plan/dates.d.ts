export interface Day {
    /** Days compare by this number: year, month, date; 0 for what is not said. */
    readonly rank: number;
    readonly hasYear: boolean;
    /** Said here, not taken from the date before. */
    readonly saysYear: boolean;
    readonly hasDate: boolean;
    /** A day that the calendar has. */
    readonly isReal: boolean;
    readonly start: number;
    readonly end: number;
}
/** The days and months a text names, in its order; of spellings that overlap the longer. */
export declare const datesIn: (text: string) => readonly Day[];
export declare const saysDay: (text: string) => boolean;
export declare const saysMonth: (text: string) => boolean;
