/** What is promised, and what is left open: data, one row a rule. `unless` in the same item takes it back. */
import { oneOf } from '../base/expression.js';
import type { Wording } from './wording.js';

const NUMBER = /[0-9０-９]/;
const DEEDS = ['plan-measures', 'plan-effect', 'plan-person'];

export const PROMISES: readonly Wording[] = [
  {
    code: 'absolute-promise',
    severity: 'warning',
    sources: ['O-4', 'O-9'],
    expected: 'what is counted, and how often',
    says: {
      ja: new RegExp(
        oneOf(
          /二度と|絶対に?|誓(?:い|う|って)/,
          /(?:100|１００)[%％](?:大丈夫|安|防|なく|保証|お?約束|確実|起こ|改善し?ま)|百パーセント|百%/,
          /信じて(?:くだ|ほし|いただ)|今後(?:は)?違反は|一切(?:なく|起|いたしま|出しま|しませ)|今後一切/,
          /完全に(?:なく|防)|必ず(?:守|防|なく|お約束|改善)|再発(?:させませ|しませ)|(?:繰り返|くり返)しません/,
          /起こしません|ご安心|お?約束(?:し|いた)/,
        ),
      ),
      en: new RegExp(
        oneOf(
          /\b(?:will not|won['’]t) (?:happen|occur)\b|\bassure you\b|\brest assured\b/,
          /\bnever (?:happen|occur|again|do (?:it|this|that))\b|\bguarantee\w*|\bwe (?:promise|swear)\b/,
          /\b100 ?(?:%|percent) (?:sure|safe|certain|guarantee|commit|confiden|prevent|perfect|free)/,
          /\bone hundred percent\b|\bnever[, ]+ever\b/,
          /\b(?:i|we) (?:do |can |hereby )?(?:promise|swear|vow|pledge)\b|\b(?:have|give you) (?:my|our) word\b/,
          /\b(?:trust|believe) (?:us|me)\b|\bcount on (?:us|me)\b|\bonce and for all\b/,
          /\bcannot (?:happen|occur)\b|\bunder (?:any|no) circumstances\b/,
          /\b(?:everything|all) (?:will|shall) be (?:perfect|fine|good)|\bcompletely eliminat\w+/,
        ),
        'i',
      ),
    },
  },
  {
    code: 'slogan',
    severity: 'warning',
    sources: ['O-3'],
    items: [...DEEDS, 'plan-cause'],
    expected: 'who does what, how often',
    says: {
      ja: new RegExp(
        oneOf(
          /徹底|強化|細心|意識[をのが]|気を?(?:つけ|付け|引き締め|配)|注意(?:し|を払|いた|深く)|心が(?:け|ける)/,
          /努め|精進|周知/,
        ),
      ),
      en: new RegExp(
        oneOf(
          /\bmore careful(?:ly)?\b|\bstrengthen\w*|\b(?:more|close|closer|better) attention\b/,
          /\b(?:strict|stricter|strictly|thorough|thoroughly)\b|\bawareness\b|\b(?:do|try) our best\b/,
          /\btry harder\b|\bimprove our (?:management|process\w*|quality)\b/,
        ),
        'i',
      ),
    },
    unless: { ja: NUMBER, en: NUMBER },
  },
  {
    code: 'unsure',
    severity: 'warning',
    sources: ['O-9', 'O-8'],
    expected: 'what is known',
    says: {
      ja: new RegExp(
        oneOf(
          /と思(?:い|う|われ)|かもしれ|ではないか|(?:の|た|いる|ある)ようです|らしい(?:です|。)/,
          /[0-9０-９](?:件|個|点|本)?くらい|でしょう|おそらく|恐らく|たぶん|はずです/,
        ),
      ),
      en: new RegExp(
        oneOf(
          /\b(?:maybe|perhaps|probably|possibly|hopefully)\b|\bit seems\b|\bmight (?:have|be|perhaps)\b/,
          /\bwe (?:hope|think|believe|guess)\b/,
        ),
        'i',
      ),
    },
  },
  {
    code: 'vague-date',
    severity: 'error',
    sources: ['O-5', 'O-6'],
    items: ['plan-date', 'plan-effect-date'],
    expected: 'a date',
    says: {
      ja: new RegExp(
        oneOf(
          /できる(?:だけ|限り|かぎり)(?:早|速|すみ|早急)|なるべく早|早急|至急|速やか|すみやか|近日中?|そのうち/,
          /近いうち|いずれ|まもなく|しばらく|当面/,
        ),
      ),
      en: new RegExp(
        oneOf(
          /\bas soon as (?:possible|we can)\b|\basap\b|\bnear future\b|\bsoon\b|\bshortly\b|\bin due course\b/,
          /\bimmediately\b|\bafterwards\b|\bsome(?: ?day| time)\b/,
        ),
        'i',
      ),
    },
    unless: { ja: NUMBER, en: NUMBER },
  },
  {
    code: 'vague-amount',
    severity: 'warning',
    sources: ['O-1', 'O-3'],
    items: ['plan-violation', 'plan-measures', 'plan-effect'],
    expected: 'a number',
    says: {
      ja: new RegExp(
        oneOf(
          /いくつか|いくらか|何(?:件|個|点|本|人|度|回|種類)か|数(?:件|個|点|人|回)(?!字|え|を数)|多数|一部の/,
          /多少|若干|ある程度|いろいろ|色々|さまざま|様々|たくさん|(?:大幅に|大きく)(?:減|下が|改善|良く)/,
        ),
      ),
      en: /\b(?:several|some|a few|few|many|a lot|lots|various|numerous|a number of|a couple)\b/i,
    },
  },
  {
    code: 'unfilled',
    severity: 'error',
    sources: ['O-8'],
    expected: 'your own words in place of the blank',
    says: {
      ja: new RegExp(
        oneOf(
          /[○〇◯●△×＊*]{2}|[○〇◯●△][年月日さ様]|[＿_]{2}|[［[][^[\]［］]{0,12}[\]］]/,
          /【(?:氏名|名前|日付|商品名|ASIN)】|[XＸ]{2}|未定|後で書/,
        ),
      ),
      en: /\[[^[\]]{1,24}\]|<[^<>]{1,24}>|__|\bXX|\bTB[CD]\b|\bto be (?:determined|defined|confirmed)\b|\.{4}/,
    },
  },
];
