import { inTurn, oneOf } from '../base/expression.js';
import { stretches, type Stretch } from './rule.js';

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/**
 * The check digit of payment cards, so that a parcel's number is not taken for one. @see
 * https://www.iso.org/standard/70484.html
 */
const passesLuhn = (digits: string): boolean =>
  [...digits]
    .reverse()
    .reduce(
      (sum, digit, i) => sum + (i % 2 === 0 ? Number(digit) : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]!),
      0,
    ) %
    10 ===
  0;

const DIGIT_RUN = /[0-9０-９](?:[-－‐−ー\s]?[0-9０-９]){13,18}/;
const cards = (text: string): readonly Stretch[] =>
  stretches(DIGIT_RUN, text).filter(([start, end]) => {
    const digits = digitsOf(text.slice(start, end));
    return digits.length >= 14 && digits.length <= 16 && passesLuhn(digits);
  });

/** A number of the home country begins with 0, one from abroad with +; both have nine to eleven digits after that. */
const PHONE = new RegExp(
  inTurn(
    /(?<![0-9０-９][-－]?)(?:[0０]|[+＋]\s?[0-9０-９]{1,3}[-－‐−ー\s]?)/,
    /[0-9０-９]{1,4}[-－‐−ーの()（）\s]{0,2}[0-9０-９]{1,4}[-－‐−ーの()（）\s]{0,2}/,
    /[0-9０-９]{3,4}(?![0-9０-９])/,
  ),
);
const phones = (text: string): readonly Stretch[] =>
  stretches(PHONE, text).filter(([start, end]) => {
    const { length } = digitsOf(text.slice(start, end));
    return length >= 10 && length <= 13;
  });

const MAIL = /[\w.+-][@＠][\w-]{1,40}\.\w{2,20}/;
/** Back to where the name before the @ begins: a pattern that did so would be slow on long drafts. */
const toItsStart =
  (text: string) =>
  ([start, end]: Stretch): Stretch => {
    const from = [...text.slice(0, start)].reverse().findIndex((letter) => !/[\w.+-]/.test(letter));
    return [from < 0 ? 0 : start - from, end];
  };
const mails = (text: string): readonly Stretch[] => stretches(MAIL, text).map(toItsStart(text));

const POSTAL = /〒\s?[0-9０-９]{3}[-－‐−ー]?[0-9０-９]{4}/;
const HOUSE = /[市区町村][^。、\s0-9０-９]{1,8}[0-9０-９]{1,3}[-－‐−ー丁][-－‐−ー丁目番地号0-9０-９]{1,12}/;
const ACCOUNT = /(?:口座|account (?:number|no\.?))(?:番号)?[^。.、0-9０-９]{0,16}[0-9０-９]{6,8}(?![0-9０-９])/i;

/** A card of identity, a secret, a birthday: what it is called, and then the thing itself. */
const LABELLED = new RegExp(
  oneOf(
    inTurn(
      /(?:パスポート|旅券|運転免許証?|免許証|マイナンバー|個人番号|在留カード|保険証|社員証)/,
      /(?:の?番号)?[^。、0-9０-９A-ZＡ-Ｚ]{0,6}[0-9０-９A-ZＡ-Ｚ][-0-9０-９A-ZＡ-Ｚ 　]{5,16}/,
    ),
    inTurn(
      /(?:passport|driver['’]?s?|driving|identity card|id card|social security|ssn|tax id|national insurance)/,
      /(?: ?(?:licen[cs]e|card|number|no\.?|id|#|is|:)){0,3} ?[A-Z0-9][-A-Z0-9]{5,16}/,
    ),
  ),
  'i',
);
const BORN = new RegExp(
  oneOf(
    /(?:生年月日|誕生日|[0-9０-９]{1,2}日生まれ)[^。0-9０-９]{0,4}(?:(?:昭和|平成|令和|[SHR]\.?)?[0-9０-９]{2,4}[-年/.．／][0-9０-９]{1,2})?/,
    /\b(?:born(?: on)?|date of birth|dob)\b[: ]{0,3}[0-9]{1,4}/,
  ),
  'i',
);
const SECRET = new RegExp(
  oneOf(
    '(?:' +
      oneOf(
        /パスワード|暗証番号|合言葉|ワンタイム(?:コード|パスワード)|認証の?コード|確認コード/,
        /セキュリティコード/,
      ) +
      ')(?:は|が|：|:|＝|=| |「)[ 　「]?[!-~！-～]{4,24}',
    /\b(?:password|passcode|pin|pin code|security code|cvv|one-time code)(?: is|:| =|=)? ?(?=[!-~]{0,20}\d)[!-~]{3,24}/,
  ),
  'i',
);
const STREET = new RegExp(
  inTurn(
    /\b\d{1,5}[A-Za-z]? (?:[A-Z][a-z]{1,20} ){1,3}/,
    /(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Close|Court|Terrace|Square|Crescent)\b/,
  ),
);
const CHOME = /[市区町村郡][^。、\s0-9０-９]{1,8}[一二三四五六七八九十]{1,3}(?:丁目|番)/;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}/;
const ABROAD = /(?<![\d-])\(?\d{3}\)?[ -.]\d{3}[-.]\d{4}(?![\d-])/;
const NICKNAME = /\b(?:LINE|Skype|WhatsApp|WeChat)(?: ?(?:ID|アカウント))?(?:は|[:：]) ?[\w.+-]{3,30}/i;
const EXACT: readonly RegExp[] = [
  POSTAL,
  HOUSE,
  ACCOUNT,
  LABELLED,
  BORN,
  SECRET,
  STREET,
  CHOME,
  IBAN,
  ABROAD,
  NICKNAME,
];

/** What lets somebody be reached, charged, found or taken for. */
export const privateData = (text: string): readonly Stretch[] => [
  ...cards(text),
  ...phones(text),
  ...mails(text),
  ...EXACT.flatMap((pattern) => stretches(pattern, text)),
];
