export declare const DAY_SAID: RegExp;
export declare const MONTH_SAID: RegExp;
export interface Day {
    /** Days compare by this number: year, month, date; 0 for what is not said. */
    readonly rank: number;
    readonly hasYear: boolean;
    /** Said here, not taken from the date before. */
    readonly saysYear: boolean;
    readonly hasDate: boolean;
    readonly start: number;
    readonly end: number;
}
export declare const datesIn: (text: string) => readonly Day[];
