/** Days, written 'YYYY-MM-DD'. Only elements ask what day it is; the core is told. */
/** The day it is where the visitor is, and not in Greenwich. */
export declare const today: (now?: Date) => string;
/** So many days after this one; before it where the number is negative. */
export declare const dayAfter: (day: string, days: number) => string;
/** How many days after the first the other comes: 0 on the same day, not a number where one is no day. */
export declare const daysBetween: (first: string, other: string) => number;
