/** Lists, days, numbers and plurals as a language writes them. The browser knows them; a locale's words say the rest. */
/** '2026-11-21' → 「2026年11月21日」, "November 21, 2026". */
export declare const dayInWords: (day: string, locale: string) => string;
export declare const listInWords: (words: readonly string[], locale: string) => string;
/** What stands between two parts of a list, for parts that are not mere words. */
export declare const between: (locale: string) => string;
export type Value = string | number | readonly string[];
export declare const valueInWords: (value: Value, locale: string) => string;
/** "{n} {n|step|steps}": the form that goes with a number. */
export declare const inNumber: (sentence: string, values: Readonly<Record<string, Value>>, locale: string) => string;
