/** What says how one feels and what one resolves, and nothing that happened. */
import { oneOf } from '../base/expression.js';
import { NOTHING, sentencesOf, whole, written, type Find, type Language, type Words } from './rule.js';
import { PLAN } from '../base/words-to-numbers.js';

const APOLOGY: Words = {
  ja: new RegExp(
    oneOf(
      /申し訳|お詫び|おわび|謝罪|陳謝|反省|猛省|遺憾/,
      /ご?(?:迷惑|心配|不便|面倒|手数|不快)を?お?(?:かけ|おかけ)|すみません|恥ず|恥じ|言葉もござい|不徳/,
      /至らな|未熟さ?|裏切|責任を(?:感|痛感)|痛感|お許し|ご容赦|胸が痛|弁解|情けな|心苦し/,
    ),
  ),
  en: new RegExp(
    '\\b(?:' +
      oneOf(
        /apolog\w+|sorry|regret\w*|inconvenience|forgiv\w+|asham\w+|embarrass\w*|remorse\w*|pardon/,
        /let(?:ting)? (?:you|amazon|them|buyers|our \w+) down|disappoint\w*/,
        /feel (?:\w+ )?(?:terrible|bad|awful|guilty)|deeply|excuse us/,
      ) +
      ')\\b',
    'i',
  ),
};
/** Resolutions and pleas that go with it. */
const RESOLVE: Words = {
  ja: new RegExp(
    oneOf(
      /真摯|誠意|誠心|誠実|初心|信頼[^。]{0,6}(?:回復|取り戻)|肝に銘じ|襟を正|重く受け止め|受け止めて|精進/,
      /努め|努力|気を(?:つけ|付け|引き締め)|気をつけ|心が(?:け|ける)|心より|心から|お願い|ご理解|ご判断/,
      /ご寛大|寛大|再発防止に|二度と|ご指摘|責任を持っ|改め(?:て|ます)|見直してまいり|お約束|誓/,
      /心を入れ替え|取り組み/,
    ),
  ),
  en: new RegExp(
    '\\b(?:' +
      oneOf(
        /serious\w*|lesson|respect\w*|heart|trust\w*|value[sd]?|appreciat\w+|grateful|thank\w*|promise\w*/,
        /hope\w*|commit\w*|unacceptable|responsib\w+|sincer\w+|understand\w*|do better|improve|learn\w*/,
        /never again|again|importan\w+|integrity|good faith|mean(?:t|s)? (?:no|everything)|please/,
        /care (?:a lot|deeply)|strive|best|express|always been|support\w*/,
      ) +
      ')\\b',
    'i',
  ),
};
/** A sentence that tells something all the same: a number, a date, a work step. */
const TELLS: Words = {
  ja: /\d|手順|工程|基準|仕組み|検品|照合|出荷|発送|登録|出品|在庫|表示|型番|棚|設定|返品|返信|ラベル|箱/,
  en: new RegExp(
    oneOf(
      /\d/,
      '\\b(?:' +
        oneOf(
          /steps?|procedures?|check(?:ed|list|s)?|stock|label\w*|listings?|listed|shipped|shipping|shelf/,
          /shelves|batch\w*|parcels?|invoices?|settings?|box(?:es)?|units?|one|two|three|four|five|six|seven/,
          /eight|nine|ten|because/,
        ) +
        ')\\b',
    ),
    'i',
  ),
};

const isContent =
  (language: Language) =>
  (sentence: string): boolean =>
    TELLS[language].test(sentence.normalize('NFKC')) ||
    !(APOLOGY[language].test(sentence) || RESOLVE[language].test(sentence));

/** An apology may stand beside an answer, not in its place. */
export const findEmptyApology: Find = ({ text, language }) => {
  if (!APOLOGY[language].test(text)) return NOTHING;
  const rest = sentencesOf(text).filter(isContent(language)).join('');
  return written(rest) < PLAN.few[language] ? whole(text) : NOTHING;
};
