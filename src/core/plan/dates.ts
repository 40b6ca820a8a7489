/** Dates as people write them in a plan, in order. A year that is left out is that of the date before. */
import { oneOf } from '../base/expression.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Written out or cut to three letters: nothing else that begins so, as "marking" does. */
const MONTH =
  '(?:' +
  oneOf(
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?',
    'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  ) +
  ')';
const BEFORE_MONTH =
  '(?<e>end of)|by|in|from|until|since|of|during|this|next|before|after|through|early|mid|late|beginning|to';
const NTH = '(?:st|nd|rd|th)?';
const YEAR = '(?:(?:19|20)\\d{2})';

/** One spelling each, so that none of them is a slow expression; of two that overlap, the longer counts. */
const SPELLINGS: readonly RegExp[] = [
  /(?<!\d)(?:(?<y>\d{4}) ?年(?:の? ?))?(?<m>0?\d{1,2}|十)月 ?(?:(?<d>0?\d{1,2}|十)日|(?<e>月?末日?))?/g,
  /(?:令和|R\.?) ?(?<y>0?\d{1,2}|十|元)年 ?(?<m>0?\d{1,2}|十)月 ?(?:(?<d>0?\d{1,2}|十)日|(?<e>月?末日?))?/g,
  /\bR\.?(?<y>\d{1,2})[-/.](?<m>\d{1,2})(?:[-/.](?<d>\d{1,2}))?(?!\d)/g,
  /(?<!\d)(?<y>(?:19|20)\d\d)[-/.](?<m>\d{1,2})(?:[-/.](?<d>\d{1,2}))?(?!\d)/g,
  /(?<![\d./-])(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<y>(?:19|20)\d\d)(?!\d)/g,
  /(?<![\d./%-])(?<m>1[0-2]|0?[1-9])\/(?:(?<y>(?:19|20)\d\d)|(?<d>[0-3]?\d))(?![\d/%])/g,
  new RegExp(`(?<e>\\bend of )?\\b(?<m>${MONTH})\\b\\.?(?:,? |-)(?<y>${YEAR})`, 'gi'),
  new RegExp(`(?<!\\d)(?<d>\\d{1,2})${NTH}(?: of | |-)(?<m>${MONTH})\\b\\.?(?:(?:,? |-)(?<y>${YEAR}))?`, 'gi'),
  new RegExp(`\\b(?<m>${MONTH})\\b\\.? (?:the )?(?<d>\\d{1,2})${NTH}(?!\\d|[.,]\\d)(?:,? (?<y>${YEAR}))?`, 'gi'),
  new RegExp(`(?<=\\b(?:${BEFORE_MONTH})[ -])(?<m>${MONTH})\\b`, 'gi'),
  new RegExp(`^(?<m>${MONTH})\\b`, 'gi'),
  /(?<!\d)(?<y>(?:19|20)\d\d)年? ?の? ?(?:第|Q)(?<q>[1-4])/g,
  /\bQ(?<q>[1-4])(?: of|,)? ?(?<y>(?:19|20)\d\d)/g,
  /\b(?<q>first|second|third|fourth|last) quarter(?: of|,)? (?<y>(?:19|20)\d\d)/gi,
];

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

type Groups = Readonly<Record<string, string | undefined>>;

const QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };
const quarterOf = (written: string): number => 3 * (Number(written) || (QUARTERS[written.toLowerCase()] ?? 0));
/** A ten that is a single letter stays one. */
const numeric = (written: string): number => (written === '十' ? 10 : Number(written));
const monthOf = (written: string): number => numeric(written) || MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
/** Reiwa 1 is 2019. */
const yearOf = (written: string): number =>
  written === '元' ? 2019 : numeric(written) < 100 ? numeric(written) + 2018 : numeric(written);
/** Day 0 of the next month is the last of this one. */
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year || 2024, month, 0)).getUTCDate();

const KANJI = '〇一二三四五六七八九';
const numberOf = (kanji: string): number => {
  const [tens = '', ones = ''] = kanji.includes('十') ? kanji.split('十') : ['', kanji];
  return (
    Math.max(0, KANJI.indexOf(tens || (kanji.includes('十') ? '一' : '〇'))) * 10 +
    Math.max(0, KANJI.indexOf(ones || '〇'))
  );
};
/** As many letters as before, so that offsets hold: full-width digits and kanji numbers before 年, 月, 日. */
const foldDigits = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．／－]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[一二三四五六七八九十]{1,3}(?=[年月日])/g, (kanji) =>
      kanji === '十' ? kanji : String(numberOf(kanji)).padStart(kanji.length, '0'),
    );

/** With the month first where the second number cannot be one: 11.25.2026 and 25.11.2026. */
const inOrder = (month: number, date: number): readonly [number, number] =>
  month > 12 && date <= 12 ? [date, month] : [month, date];

const dayOf = (start: number, length: number, { y, m, d, e, q }: Groups, before: Day | undefined): Day => {
  const year = y ? yearOf(y) : before?.hasYear ? Math.floor(before.rank / 10_000) : 0;
  const [month, stated] = inOrder(q ? quarterOf(q) : monthOf(m ?? ''), numeric(d ?? '0'));
  const date = e ? lastOf(year, month) : stated;
  const isReal = month >= 1 && month <= 12 && date <= lastOf(year, month);
  return {
    rank: year * 10_000 + month * 100 + date,
    hasYear: year > 0,
    saysYear: y !== undefined,
    hasDate: date > 0,
    isReal,
    start,
    end: start + length,
  };
};

/** The days and months a text names, in its order; of spellings that overlap the longer. */
export const datesIn = (text: string): readonly Day[] => {
  const folded = foldDigits(text);
  const found = SPELLINGS.flatMap((spelling) => [...folded.matchAll(spelling)]).sort(
    (a, b) => a.index - b.index || b[0].length - a[0].length,
  );
  return found.reduce<readonly Day[]>(
    (days, { 0: said, index, groups = {} }) =>
      index < (days.at(-1)?.end ?? 0) ? days : [...days, dayOf(index, said.length, groups, days.at(-1))],
    [],
  );
};

export const saysDay = (text: string): boolean => datesIn(text).some(({ hasDate }) => hasDate);
export const saysMonth = (text: string): boolean => datesIn(text).length > 0;
