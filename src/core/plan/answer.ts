/** An answer that answers nothing: a dash, "none", "see above", "later". */
import { oneOf } from '../base/expression.js';
import { NOTHING, sentencesOf, whole, written, type Find, type Language, type Words } from './rule.js';
import { PLAN } from '../base/words-to-numbers.js';

const NONE: Words = {
  ja: new RegExp(
    '^(?:特に)?(?:' +
      oneOf(
        /な(?:し|い)|無し|ありません|ございません|未(?:定|記入|入力|回答)|空欄|不明|同(?:上|じ)/,
        /後(?:日|で|ほど|述)|別途|追って|のちほど|(?:検討|考え|作成|準備|確認)中|はい|いいえ|上記|前述|別紙/,
        /通知|添付/,
      ) +
      ')(?:(?:の|と)?(?:とおり|通り|同じ|同様|参照))?(?:です|とします|(?:を)?ご覧ください)?$',
  ),
  en: new RegExp(
    '^(?:' +
      oneOf(
        /n ?a|none|nothing|nil|no|yes|not applicable|unknown|same|later|pending|skip|blank|empty|tb[acd]/,
        /in progress|not yet\b.{0,12}|(?:as|see|same as) (?:above|before|below)|to follow|(.)\1*/,
      ) +
      ')$',
  ),
};
/**
 * Said in more words, both in one sentence: it stands elsewhere, it comes later, one would like to know what to
 * write.
 */
const AVOIDS: Readonly<Record<Language, readonly (readonly [RegExp, RegExp])[]>> = {
  ja: [
    [
      /上記|前述|前項|前回|先日|以前|通知|メール|別紙|添付|資料|(?:ほか|別)の項目/,
      /とおり|通り|ご覧|参照|ご確認|書きまし|同様|お送りしま/,
    ],
    [
      new RegExp(
        oneOf(
          /該当(?:は|する(?:もの|こと)は?)?(?:な|あり|ござ)|(?:書く|申し上げる|お答えする)こと/,
          /特に(?:な|あり|ござ)|思い(?:つ|当)/,
        ),
      ),
      /な[いし]|ませ/,
    ],
    [/後日|あとで|後で|後ほど|のちほど|追って|別途|改めて|次第/, /書|記入|提出|連絡|報告|回答|説明|お送り|知らせ/],
    [/まだ/, /書け|書いて|決ま(?:って(?:い|お)|りま|らな)|考え/],
    [/何を書|書き方|省略|割愛|お答えでき/, /./],
  ],
  en: [
    [
      new RegExp(
        '\\b(?:' +
          oneOf(
            /(?:does not|doesn['’]t) apply|not applicable/,
            /nothing (?:to (?:add|say|report)|in particular|comes to mind)|same answer|no (?:comment|answer)/,
            /what to (?:write|put|say)|you (?:already )?know|(?:leave|left) (?:this )?(?:blank|empty|open)/,
            /(?:to|will) follow|to be (?:decided|completed|added|written)/,
          ) +
          ')\\b',
        'i',
      ),
      /./,
    ],
    [/\b(?:already|as (?:we|i))\b/i, /\b(?:explained|answered|said|described)\b/i],
    [
      /^\s*(?:please |kindly )?(?:see|refer to|read|check|look at)\b/i,
      /\b(?:above|below|notice|e-?mail|previous|earlier|last|attach\w*|other|letter|file)\b/i,
    ],
    [/\b(?:answer|fill|write|complete|add|send|provide)\b/i, /\b(?:later|soon|tomorrow)\b/i],
  ],
};
const avoids =
  (language: Language) =>
  (sentence: string): boolean =>
    AVOIDS[language].some(([one, other]) => one.test(sentence) && other.test(sentence)) ||
    !/[\p{L}\p{N}]/u.test(sentence);

/** Without the marks, with single spaces. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ');
const dense = (text: string, language: Language): string =>
  language === 'ja' ? bare(text).replaceAll(' ', '') : bare(text);

const isNone = (said: string): boolean =>
  said === '' || (said.length < PLAN.none && (NONE.ja.test(said) || NONE.en.test(said)));

export const findNoAnswer: Find = ({ text, language }) => {
  const isLittle = written(text) < PLAN.little[language];
  return (isLittle && sentencesOf(text).every(avoids(language))) || isNone(dense(text, language))
    ? whole(text)
    : NOTHING;
};
