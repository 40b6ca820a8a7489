/** Lists, days, numbers and plurals as a language writes them. The browser knows them; a locale's words say the rest. */

/** Kept, for making one takes longer than using it. */
const kept = <T>(make: (locale: string) => T): ((locale: string) => T) => {
  const made = new Map<string, T>();
  return (locale) => {
    const one = made.get(locale) ?? make(locale);
    made.set(locale, one);
    return one;
  };
};

const days = kept((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
/** Narrow has no “and”: 「A、B、C」, "A, B, C". */
const lists = kept((locale) => new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }));
/** Years are numbers, too: nothing between thousands. */
const numbers = kept((locale) => new Intl.NumberFormat(locale, { useGrouping: false }));
const plurals = kept((locale) => new Intl.PluralRules(locale));

/** '2026-11-21' → 「2026年11月21日」, "November 21, 2026". */
export const dayInWords = (day: string, locale: string): string => days(locale).format(new Date(day));

export const listInWords = (words: readonly string[], locale: string): string => lists(locale).format(words);

/** What stands between two parts of a list, for parts that are not mere words. */
export const between = (locale: string): string => lists(locale).formatToParts(['a', 'b'])[1]?.value ?? '';

export type Value = string | number | readonly string[];

export const valueInWords = (value: Value, locale: string): string => {
  if (typeof value === 'number') return numbers(locale).format(value);
  return typeof value === 'string' ? value : listInWords(value, locale);
};

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const FORMS = /\{([a-z]+)\|([^{}]*)\}/g;

/** Which of a language's forms a number takes, counted from 0: in English one comes before other. */
const placeOf = (value: Value | undefined, locale: string): number => {
  const rules = plurals(locale);
  const has = ORDER.filter((form) => rules.resolvedOptions().pluralCategories.includes(form));
  return has.indexOf(rules.select(Number(value)));
};

/** "{n} {n|step|steps}": the form that goes with a number. */
export const inNumber = (sentence: string, values: Readonly<Record<string, Value>>, locale: string): string =>
  sentence.replace(FORMS, (_, name: string, forms: string) => forms.split('|')[placeOf(values[name], locale)] ?? '');
