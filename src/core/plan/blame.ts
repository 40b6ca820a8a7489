/**
 * Who is said to be at fault: an agent and, in the same sentence, what it is reproached with; two lists for each, so
 * that a new word for a buyer meets every reproach. A subject of one's own in between (「当店は」, "we") takes it
 * back.
 */
import { inTurn, oneOf } from '../base/expression.js';
import {
  AMAZON_DOES,
  AMAZON_EN,
  BUYER_DOES,
  BUYER_EN,
  FIRM_DOES,
  FIRM_EN,
  WE_ARE_NOT,
  YOUR,
  YOURS,
} from './blame-words-en.js';
import {
  AMAZON_ACTS,
  AMAZON_HAS,
  AMAZON_JA,
  BUYER_ACTS,
  BUYER_HAS,
  BUYER_IS,
  BUYER_JA,
  FAULT_JA,
  FIRMS_JA,
  FIRM_ACTS,
  FIRM_HAS,
  NOT_GIVEN,
  NOT_OURS,
  OURS_JA,
  STAFF_ACTS,
  STAFF_JA,
  VICTIM_JA,
} from './blame-words-ja.js';
import type { Chain } from './chain.js';
import type { Wording } from './wording.js';

const OWN_JA = /当店|弊社|当社|当方|自社|私|こちら|うち|自分たち|[「」『』]/;
const OWN_EN = /\b(?:we|our|us|my)\b|["“”]/i;

/** 「Aが…B」: the agent is the subject. */
const subject = (agent: string, reproach: string): Chain => ({
  links: [
    new RegExp(`(?:${agent})(?:たち|ども|の側|側|の方|自身)?(?:が|は|も|って|、)`, 'i'),
    new RegExp(reproach, 'i'),
  ],
  without: OWN_JA,
});
/** 「AのB」: the reproach is a noun of the agent's. */
const owned = (agent: string, reproach: string): Chain => ({
  links: [new RegExp(`(?:${agent})(?:たち|側|の側)?(?:の|による)`, 'i'), new RegExp(reproach, 'i')],
  within: 14,
  without: /[、「」をに]/,
});
/** 「BなA」. */
const described = (agent: string, reproach: string): Chain => ({
  links: [new RegExp(reproach), new RegExp(agent)],
  within: 4,
  without: /[、「」]/,
});
/** "A … B". */
const does = (agent: string, reproach: string, within = 40): Chain => ({
  links: [new RegExp(`\\b(?:${agent})\\b`, 'i'), new RegExp(`\\b(?:${reproach})`, 'i')],
  within,
  without: OWN_EN,
});

/** Where one tells what happened; elsewhere a buyer or a carrier is only spoken of. */
const STORY = ['plan-violation', 'plan-cause', 'plan-measures', 'plan-effect'];

export const BLAMES: readonly Wording[] = [
  {
    code: 'blames-buyer',
    severity: 'error',
    sources: ['F-Q6', 'O-2'],
    items: STORY,
    expected: 'what the seller’s own work lacked',
    says: {
      ja: /クレーマー|(?:返金|返品|ただ|無料)(?:目当て|狙い|目的)|自作自演/,
      en: new RegExp(
        oneOf(
          /\b(?:fault|mistake|misuse|carelessness|dishonesty) (?:of|by) (?:the |some |these )?(?:buyers?|customers?|clients?|users?)/,
          inTurn(
            /\b(?:dishonest|lying|abusive|careless|unreasonable|picky|greedy|malicious|scamming|difficult)/,
            / (?:buyer|customer|client|user|people)/,
          ),
          /\b(?:their|his|her) own (?:fault|mistake|doing|problem|misuse|carelessness)|\brefund (?:fraud|abuse)/,
          /\bfree (?:item|product|goods)s?\b|\bmoney back and keep/,
          /\b(?:he|she|they) (?:lied|only wanted|just wanted|ordered the wrong|chose the wrong|clearly|deliberately)/,
        ),
        'i',
      ),
    },
    chains: {
      ja: [
        subject(BUYER_JA, `${FAULT_JA}|${BUYER_ACTS}`),
        owned(BUYER_JA, BUYER_HAS),
        described(BUYER_JA, BUYER_IS),
        {
          links: [/(?:誤っ|間違え|間違っ|壊し|忘れ|読まなかっ|見なかっ|悪かっ)たのは/, new RegExp(BUYER_JA)],
          within: 8,
        },
      ],
      en: [does(BUYER_EN, BUYER_DOES)],
    },
  },
  {
    code: 'blames-amazon',
    severity: 'error',
    sources: ['F-Q6', 'F-C4'],
    items: STORY,
    expected: 'what the seller’s own work lacked',
    says: {
      ja: /誤判定|誤検知|(?:判定|自動審査|ロボット|審査員)[がのはに]?(?:誤り|誤って|間違|ミス)/,
      en: new RegExp(
        oneOf(
          /\b(?:your|amazon['’]?s?) (?:own )?(?:mistake|error|fault|failure|negligence)/,
          /\byou (?:never|failed|did(?: not|n['’]t)|punish|are wrong|made a mistake|ought to|should have|gave us no)/,
          inTurn(
            /\b(?:flagged|suspended|deactivated|blocked|stopped|punished) (?:us |me |our \w+ )?/,
            /(?:by mistake|wrongly|unfairly|for no|without (?:a |any )?(?:reason|warning))/,
          ),
          /\bbugs? in (?:your|the amazon)/,
          /\b(?:unfair|unjust|wrongful|wrong)(?:ly)? (?:suspen|deactiv|decision|treat|punish|block)/,
          /\bthis is on you\b/,
        ),
        'i',
      ),
    },
    chains: {
      ja: [
        subject(AMAZON_JA, `${FAULT_JA}|${AMAZON_ACTS}|${NOT_GIVEN}`),
        owned(AMAZON_JA, AMAZON_HAS),
        {
          links: [
            new RegExp(`${AMAZON_JA}`, 'i'),
            new RegExp(`${NOT_GIVEN}|説明が(?:分|わ)かり(?:に|づ)く|(?:分|わ)かりにく`),
          ],
          without: OWN_JA,
        },
        {
          links: [
            /停止|審査|判定|判断|措置|処分/,
            /不当|おかしい|間違|厳しすぎ|一方的|理不尽|納得|行き過ぎ|やりすぎ|不公平|問題が/,
          ],
          within: 8,
          without: /確認|する/,
        },
        { links: [/フルフィルメント|FBA/, /保管中|つぶれ|壊れ|混ざ/], without: OWN_JA },
      ],
      en: [
        does(AMAZON_EN, AMAZON_DOES, 36),
        { links: [YOUR, YOURS, new RegExp(`\\b(?:${AMAZON_DOES})`, 'i')], without: OWN_EN },
        { links: [/\byou\b/i, /^ changed|^ never|^ keep/i, /\brules?\b|\bwarn|\btold\b|\bpunish/i] },
      ],
    },
  },
  {
    code: 'blames-others',
    severity: 'error',
    sources: ['F-Q6', 'O-2'],
    items: STORY,
    expected: 'what the seller’s own work lacked',
    says: { ja: VICTIM_JA, en: WE_ARE_NOT },
    chains: {
      ja: [
        subject(FIRMS_JA, FIRM_ACTS),
        owned(FIRMS_JA, FIRM_HAS),
        subject(STAFF_JA, STAFF_ACTS),
        owned(STAFF_JA, 'せい(?:で|です|だ|に)|独断|怠慢|無責任'),
        { links: [new RegExp(OURS_JA), new RegExp(NOT_OURS)], within: 8, without: /、/ },
      ],
      en: [
        does(FIRM_EN, FIRM_DOES),
        { links: [/\b(?:competitor|rival|another seller)s?\b/i, /\breport/i] },
        { links: [/\bnot something\b/i, /\b(?:can|could)\b/i] },
      ],
    },
  },
];
