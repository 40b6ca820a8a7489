/** Dates as people write them in a plan, in order. A year that is left out is that of the date before. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = MONTHS.join('|');

export const DAY_SAID = new RegExp(`\\d{1,2}月\\d{1,2}日|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\b(?:${MONTH})[a-z]*\\.? \\d{1,2}|\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})`, 'i');
export const MONTH_SAID = new RegExp(`\\d{1,2}月|\\d{4}[-/.]\\d{1,2}|\\b(?:${MONTH})[a-z]*\\.? \\d{4}`, 'i');

const DATE = new RegExp(
  [
    '(?:(?<y1>\\d{4})年)?(?<m1>\\d{1,2})月(?:(?<d1>\\d{1,2})日)?',
    '(?<y2>\\d{4})[-/.](?<m2>\\d{1,2})(?:[-/.](?<d2>\\d{1,2}))?',
    `(?<d3>\\d{1,2})(?:st|nd|rd|th)? (?<m3>${MONTH})[a-z]*\\.?(?: (?<y3>\\d{4}))?`,
    `\\b(?<m4>${MONTH})[a-z]*\\.?(?: (?<d4>\\d{1,2})(?!\\d))?,?(?: (?<y4>\\d{4}))?`,
  ].join('|'),
  'gi',
);

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

const monthOf = (written: string): number => Number(written) || MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
const first = (groups: Readonly<Record<string, string | undefined>>, name: string): string | undefined => [1, 2, 3, 4].map((i) => groups[`${name}${i}`]).find(Boolean);

/** Full-width digits fold to as many half-width ones, so offsets hold. */
const foldDigits = (text: string): string => text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

export const datesIn = (text: string): readonly Day[] =>
  [...foldDigits(text).matchAll(DATE)].reduce<readonly Day[]>((days, { 0: said, index, groups = {} }) => {
    const before = days.at(-1);
    const year = Number(first(groups, 'y') ?? (before?.hasYear ? Math.floor(before.rank / 10_000) : 0));
    const date = Number(first(groups, 'd') ?? 0);
    return [...days, { rank: year * 10_000 + monthOf(first(groups, 'm') ?? '') * 100 + date, hasYear: year > 0, saysYear: first(groups, 'y') !== undefined, hasDate: date > 0, start: index, end: index + said.length }];
  }, []);
