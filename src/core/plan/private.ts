import { stretches, type Stretch } from './rule.js';

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** The check digit of payment cards, so that a parcel's number is not taken for one. @see https://www.iso.org/standard/70484.html */
const passesLuhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, i) => sum + (i % 2 === 0 ? Number(digit) : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]!), 0) % 10 === 0;

const DIGIT_RUN = /[0-9０-９](?:[-－‐−ー\s]?[0-9０-９]){13,18}/;
const cards = (text: string): readonly Stretch[] =>
  stretches(DIGIT_RUN, text).filter(([start, end]) => {
    const digits = digitsOf(text.slice(start, end));
    return digits.length >= 14 && digits.length <= 16 && passesLuhn(digits);
  });

/** A number of the home country begins with 0, one from abroad with +; both have nine to eleven digits after that. */
const PHONE = /(?<![0-9０-９][-－]?)(?:[0０]|[+＋]\s?[0-9０-９]{1,3}[-－‐−ー\s]?)[0-9０-９]{1,4}[-－‐−ー()（）\s]{0,2}[0-9０-９]{1,4}[-－‐−ー()（）\s]{0,2}[0-9０-９]{3,4}(?![0-9０-９])/;
const phones = (text: string): readonly Stretch[] =>
  stretches(PHONE, text).filter(([start, end]) => {
    const { length } = digitsOf(text.slice(start, end));
    return length >= 10 && length <= 13;
  });

const MAIL = /[\w.+-][@＠][\w-]{1,40}\.\w{2,20}/;
/** Back to where the name before the @ begins: a pattern that did so would be slow on long drafts. */
const toItsStart = (text: string) => ([start, end]: Stretch): Stretch => {
  const from = [...text.slice(0, start)].reverse().findIndex((letter) => !/[\w.+-]/.test(letter));
  return [from < 0 ? 0 : start - from, end];
};
const mails = (text: string): readonly Stretch[] => stretches(MAIL, text).map(toItsStart(text));

const POSTAL = /〒\s?[0-9０-９]{3}[-－‐−ー]?[0-9０-９]{4}/;
const HOUSE = /[市区町村][^。、\s0-9０-９]{1,8}[0-9０-９]{1,3}[-－‐−ー丁][-－‐−ー丁目番地号0-9０-９]{1,12}/;
const ACCOUNT = /(?:口座|account (?:number|no\.?))(?:番号)?[^。.0-9０-９]{0,6}[0-9０-９]{6,8}(?![0-9０-９])/i;

/** What lets somebody be reached, charged or found. */
export const privateData = (text: string): readonly Stretch[] =>
  [...cards(text), ...phones(text), ...mails(text), ...stretches(POSTAL, text), ...stretches(HOUSE, text), ...stretches(ACCOUNT, text)];
