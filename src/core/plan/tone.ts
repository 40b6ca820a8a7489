/** How Amazon is spoken to: data, one row a rule. `unless` in the same item takes it back. */
import { oneOf } from '../base/expression.js';
import type { Wording } from './wording.js';

export const TONES: readonly Wording[] = [
  {
    code: 'threatens',
    severity: 'error',
    sources: ['F-C4', 'F-Q6'],
    expected: 'explanation and evidence only',
    says: {
      ja: new RegExp(
        oneOf(
          /訴え(?:る|ます|ざるを)|訴訟|弁護士|法的(?:な)?(?:措置|手段|手続)|裁判|損害(?:賠償|を請求|の請求)/,
          /被害届|警察に|マスコミ|記者|報道機関|消費者庁|公正取引|通報(?:し|する|いた)(?!たと)|公の場|世間に/,
          /出るところ|責任を(?:追及|取って)|(?:SNS|ネット)[^。]{0,6}(?:公開|拡散|晒|さら)/,
        ),
      ),
      en: new RegExp(
        oneOf(
          /\blegal (?:action|steps|measures)|\b(?:sue|lawyers?|attorneys?|lawsuit|court)\b/,
          /\bthe (?:press|media|newspapers)\b|\bconsumer protection\b|\breport (?:you|this to)\b/,
          /\bclaim damages\b|\b(?:journalist|reporter)s?\b|\bcompensat\w+ (?:for|from)\b/,
        ),
        'i',
      ),
    },
  },
  {
    code: 'begs',
    severity: 'warning',
    sources: ['F-C4', 'F-Q6'],
    expected: 'explanation and evidence only',
    says: {
      ja: new RegExp(
        oneOf(
          /(?<!か)どうか(?!確|、?を|の)|なにとぞ|何卒|お許し|ご容赦|お慈悲|助けて(?:くだ|ほし)|つぶれて|倒産/,
          /廃業|一日も早(?:く|い)|困って(?:い|お)|生活(?:が|の|でき|のため)|家族を/,
          /(?:もう一度|最後の)[^。]{0,4}チャンス|(?:再開|復活|解除)[^。]{0,6}お願い/,
          /お願い(?:申し上げ|いたし|いたす|します)/,
        ),
      ),
      en: new RegExp(
        '\\b(?:' +
          oneOf(
            /beg|begging|mercy|desperate\w*|livelihood|only (?:source of )?income/,
            /(?:another|one more|second|last) chance|depend(?:s)? on (?:it|this|the account)/,
            /feed (?:my|our) family|bankrupt\w*|without your help|cannot (?:survive|live|pay)|family business/,
            /please (?:reinstate|reactivate|restore|forgive|help)/,
          ) +
          ')\\b',
        'i',
      ),
    },
  },
  {
    code: 'asks-amazon',
    severity: 'error',
    sources: ['O-3', 'F-C16'],
    expected: 'what the seller did',
    says: {
      ja: new RegExp(
        oneOf(
          /(?:見て|確認して|判断して|調べて)(?:もらえ|いただけ)(?:ます|ません|ない)/,
          /(?:教えて|示して|指摘して)いただけ(?:れば|たら|ます)/,
          /(?:Amazon|アマゾン|御社|貴社|そちら)[^。]{0,24}?(?:調べ|確認し|教え|直し|削除し|対応し|見|判断し)て(?:くだ|ほし|いただ|もら)/,
          /(?:調べて|教えて|ご教示|ご指導|ご指摘|ご助言|ご指示|指示を)(?:くだ|ほし|いただ|の|お)/,
        ),
        'i',
      ),
      en: new RegExp(
        oneOf(
          /\bplease (?:check|tell|advise|let (?:us|me) know|fix|remove|look|explain|inform|correct|guide|instruct)\b/,
          /\bwait\w* for your (?:instructions?|advice|guidance)\b|\b(?:could|can|would) you\b/,
          /(?:^|[.;?!] )(?:kindly )?(?:tell|advise|send|let|give|show) (?:us|me)\b|\bkindly\b/,
          /\b(?:waiting|want|need|like) (?:for )?you to\b/,
          /\b(?:if|once|when|as soon as) you (?:tell|advise|explain|show)\b|\b(?:you|amazon) should\b/,
        ),
        'i',
      ),
    },
  },
  {
    code: 'off-topic',
    severity: 'warning',
    sources: ['F-C16', 'O-8'],
    expected: 'only what the item asks for',
    says: {
      ja: new RegExp(
        oneOf(
          /[0-9０-９一二三四五六七八九十]年(?:間|以上)[^。]{0,10}(?:まじめ|真面目|誠実|営業|利用|続け|問題なく)/,
          /長年|高い?評価を|優良(?:な)?(?:店|出品)|貢献|お世話になって|創業|人気(?:店|商品)|リピーター/,
          /[0-9０-９]件以上の(?:販売|取引|実績)/,
        ),
      ),
      en: new RegExp(
        oneOf(
          /\bloyal\b/,
          /\bfor (?:over |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many) years\b/,
          /\b(?:great|excellent|high|good) (?:ratings?|reputation|feedback)\b|\brevenue\b/,
          /\b(?:happy|satisfied|loyal) (?:customers|buyers)\b|\bsold on amazon since\b|\bcontribut\w+ to amazon/,
          /\btop seller\b/,
        ),
        'i',
      ),
    },
  },
  {
    code: 'shouting',
    severity: 'warning',
    sources: ['F-C16'],
    expected: 'plain sentences',
    says: {
      ja: /(?<!Yahoo)[!！]|(?![©®™])\p{Extended_Pictographic}/u,
      en: /(?<!Yahoo)!|(?![©®™])\p{Extended_Pictographic}|\b[A-Z]{2,20}(?:[ ,'][A-Z]{2,20}){3}/u,
    },
  },
];
