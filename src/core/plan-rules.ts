import type { PlanItemId } from './schema/id.js';
import type { PlanOfAction, Problem, ProblemCode } from './types.js';

type Stretch = readonly [start: number, end: number];

/** One thing that makes a plan be refused or a person be exposed. A new rule is one more row. */
export interface PlanRule {
  readonly code: ProblemCode;
  readonly severity: Problem['severity'];
  /** Only for these items. Left out: all. */
  readonly items?: readonly PlanItemId[];
  /** What to write instead, for developers; elements speak by the code. */
  readonly expected: (item: PlanItemId, language: PlanOfAction['language']) => string;
  /** The stretches of the draft it is about. */
  readonly find: (text: string, item: PlanItemId, language: PlanOfAction['language']) => readonly Stretch[];
}

/** Letters of a Japanese answer, from and to; English takes about twice as many. */
const LETTERS: Readonly<Record<string, Stretch>> = { 'plan-date': [6, 300], 'plan-effect-date': [5, 300], 'plan-person': [3, 200] };
const LETTERS_ELSE: Stretch = [20, 800];
const limits = (item: PlanItemId, language: PlanOfAction['language']): Stretch => {
  const [from, to] = LETTERS[item] ?? LETTERS_ELSE;
  return language === 'ja' ? [from, to] : [from * 2, to * 2];
};

const matches = (pattern: RegExp, text: string): readonly Stretch[] => [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length]);
const written = (text: string): number => text.replace(/\s/g, '').length;
const whole = (text: string): readonly Stretch[] => [[0, text.length]];
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** The check digit of payment cards, so that a parcel's number is not taken for one. @see https://www.iso.org/standard/70484.html */
const passesLuhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, i) => sum + (i % 2 === 0 ? Number(digit) : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]!), 0) % 10 === 0;

const DIGIT_RUN = /[0-9０-９](?:[-－‐−ー\s]?[0-9０-９]){13,18}/g;
const cards = (text: string): readonly Stretch[] =>
  matches(DIGIT_RUN, text).filter(([start, end]) => {
    const digits = digitsOf(text.slice(start, end));
    return digits.length >= 14 && digits.length <= 16 && passesLuhn(digits);
  });

/** A number of the home country begins with 0, one from abroad with +; both have nine to eleven digits after that. */
const PHONE = /(?<![0-9０-９][-－]?)(?:[0０]|[+＋]\s?[0-9０-９]{1,3}[-－‐−ー\s]?)[0-9０-９]{1,4}[-－‐−ー()（）\s]{0,2}[0-9０-９]{1,4}[-－‐−ー()（）\s]{0,2}[0-9０-９]{3,4}(?![0-9０-９])/g;
const phones = (text: string): readonly Stretch[] =>
  matches(PHONE, text).filter(([start, end]) => {
    const { length } = digitsOf(text.slice(start, end));
    return length >= 10 && length <= 13;
  });

const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const DAY_SAID = new RegExp(`\\d{1,2}月\\d{1,2}日|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\b(?:${MONTH})[a-z]*\\.? \\d{1,2}|\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})`, 'i');
const MONTH_SAID = new RegExp(`\\d{1,2}月|\\d{4}[-/.]\\d{1,2}|\\b(?:${MONTH})[a-z]*\\.? \\d{4}`, 'i');
const lacks = (pattern: RegExp) => (text: string): readonly Stretch[] => (pattern.test(text.normalize('NFKC')) ? [] : whole(text));

/** What is looked for in a draft, in the order it is reported. */
export const PLAN_RULES: readonly PlanRule[] = [
  {
    code: 'too-short', severity: 'warning',
    expected: (item, language) => `${limits(item, language)[0]} letters or more`,
    find: (text, item, language) => (written(text) < limits(item, language)[0] ? whole(text) : []),
  },
  {
    code: 'too-long', severity: 'warning',
    expected: (item, language) => `${limits(item, language)[1]} letters at most`,
    find: (text, item, language) => (written(text) > limits(item, language)[1] ? [[limits(item, language)[1], text.length]] : []),
  },
  {
    code: 'personal-data', severity: 'error',
    expected: () => 'no card or telephone number',
    find: (text) => [...cards(text), ...phones(text)],
  },
  { code: 'no-date', severity: 'error', items: ['plan-date'], expected: () => 'a day', find: lacks(DAY_SAID) },
  { code: 'no-date', severity: 'error', items: ['plan-effect-date'], expected: () => 'a year and a month', find: lacks(MONTH_SAID) },
];
