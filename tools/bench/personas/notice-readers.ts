/** How the reason that sellers and drivers were given is read into options. */
import { anyOf } from '../../patterns.js';
import type { Reader } from './keys.js';

/** A reason stands in the notice, on the screen, or in what is asked for. */
const givenAnywhere = (lines: readonly (readonly [says: RegExp, option: string])[]): readonly Reader[] =>
  (['reason', 'stuck', 'notice'] as const).flatMap((key) => lines.map(([says, option]): Reader => [key, says, option]));

export const NOTICES_TO_SELLERS: readonly Reader[] = [
  ...givenAnywhere([
    [
      anyOf(
        /counterfeit|fake goods|polic|infring|trademark|copyright|intellectual|authentic/i,
        /(?:restricted|prohibited) (?:product|item)|偽|規約|商標|知的財産/i,
      ),
      'policy',
    ],
    [/defect|cancel|late\b|shipment|performance (?!notif)|\bODR\b|不良率|出荷|キャンセル/i, 'performance'],
    [/related|linked|(?:other|another) account|関連/i, 'related-account'],
    [/bank (?:account|details|name)|deposit method|payment account|銀行|口座/i, 'bank'],
    [/charge method|(?:credit|charge|valid|expired) card|\bcard (?:expired|refused)|請求|カード/i, 'charge-card'],
    [/postcard|address code|code by (?:post|letter)|はがき/i, 'address-code'],
    [/video|interview|ビデオ/i, 'video-check'],
    [/incomplete|not enough|insufficient|more (?:information|papers|is needed)|追加|不足/i, 'more-needed'],
    [/identity|papers|passport|licen[cs]e|document|verif|utility|proof|本人|書類/i, 'identity'],
  ]),
  ['reason', /unknown|none|nothing|no reason|not (?:said|given|stated)|不明|ない/i, 'no-reason'],
  ['stuck', /no reason|理由なし/i, 'no-reason'],
  ['notice', /^no\b(?!,)|^いいえ|^ない/i, 'no-notice'],
];

export const NOTICES_TO_DRIVERS: readonly Reader[] = [
  ...givenAnywhere([
    [/papers|licen[cs]e|inspection|insurance|document|免許|車検|保険|書類/i, 'papers'],
    [/breach|terms|shared|\bface|rules|polic|規約|顔/i, 'rules'],
    [/contract|ended|terminat|契約/i, 'ended'],
    [/complaint|late\b|missed|undelivered|未配|遅刻|苦情/i, 'deliveries'],
  ]),
  ['reason', /deliver|block/i, 'deliveries'],
  ['reason', /unknown|none|no reason|not (?:said|given|stated)|不明|ない/i, 'no-reason'],
  ['notice', /^no\b|^いいえ|^ない/i, 'no-notice'],
];
