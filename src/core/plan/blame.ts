/**
 * Who is said to be at fault: an agent and, in the same sentence, what it is reproached with; two lists for each, so that a new word for a
 * buyer meets every reproach. A subject of one's own in between (「当店は」, "we") takes it back.
 */
import type { Chain } from './chain.js';
import type { Wording } from './wording.js';

const OWN_JA = /当店|弊社|当社|当方|自社|私|こちら|うち|自分たち|[「」『』]/;
const OWN_EN = /\b(?:we|our|us|my)\b|["“”]/i;

/** 「Aが…B」: the agent is the subject. */
const subject = (agent: string, reproach: string): Chain => ({ links: [new RegExp(`(?:${agent})(?:たち|ども|の側|側|の方|自身)?(?:が|は|も|って|、)`, 'i'), new RegExp(reproach, 'i')], without: OWN_JA });
/** 「AのB」: the reproach is a noun of the agent's. */
const owned = (agent: string, reproach: string): Chain => ({ links: [new RegExp(`(?:${agent})(?:たち|側|の側)?(?:の|による)`, 'i'), new RegExp(reproach, 'i')], within: 14, without: /[、「」をに]/ });
/** 「BなA」. */
const described = (agent: string, reproach: string): Chain => ({ links: [new RegExp(reproach), new RegExp(agent)], within: 4, without: /[、「」]/ });
/** "A … B". */
const does = (agent: string, reproach: string, within = 40): Chain => ({ links: [new RegExp(`\\b(?:${agent})\\b`, 'i'), new RegExp(`\\b(?:${reproach})`, 'i')], within, without: OWN_EN });

const BUYER_JA = '購入者|買い手|(?:買|使)った(?:人|方|側)|(?:注文|購入|申告|返品|使用)(?:した|された)(?:人|方|側)|受け取った(?:人|方|側)|(?:頼む|使う|返品したい)人|(?:お客|ユーザー|レビュアー)(?:様|さん|さま)?|客|注文者|受取人|消費者|使用者|申告者|返品者|相手方?';
const FAULT_JA = 'せい(?:で|です|だ|に)|責任(?:です|だ|であ|が(?:あ|大))|過失|落ち度(?:が|です|だ|で)|悪(?:い(?:です|から|の|と|。)|かった|く)|自業自得|自己責任|嘘|うそ|虚偽|でたらめ|デタラメ|(?:だま|騙)し|わざと|故意|悪意|悪質|不当|理不尽|身勝手|自分勝手|わがまま|非常識|いい加減|怠慢|言いがかり|嫌がらせ|いやがらせ|いちゃもん|難癖|腹いせ|逆恨み';
const BUYER_ACTS = '(?:読|見)ま?(?:ず|ない(?!よう)|なかった|てい(?:な|ませ)|ませ|もしな)|確かめ(?:ず|な)|確認(?:せず|を?し(?:な|てい(?:な|ませ)))|間違え(?!やす|る(?:よう|表|書|お|恐|こと|の)|られ)|受け取ら|乱暴|雑に|壊した|壊し(?:て|、)|汚し(?:た|て)|すり替え|目当て|狙(?:い|って)|勘違い|思い込|クレーム|文句|細かすぎ|神経質|大げさ|騒(?:い|ぎ)|期待しすぎ|(?:使い方|使用方法)[がをに](?:悪|誤(?!りやす|るおそ|解)|間違(?!えやす|いやす)|知|分|守|問題)|扱い[がを](?:悪|雑|誤|間違)|問題があ|少しの|ちょっとした|従わ|守ら(?:ず|な)|不在|繰り返し|邪魔|(?<![れめ])なかった(?:ため|から|ので|のが|こと)|すぐに?返品|無理な';
const BUYER_HAS = 'せい(?:で|です|だ|に)|責任(?!者)|過失|落ち度|不注意|勘違い|思い込み|わがまま|嘘|間違い(?:です|で|が)|ミス(?:です|で|が)|(?:使い方|使用方法|扱い(?:方)?)(?:が|に(?:問題|よる)|の(?:問題|せい)|による)|嫌がらせ|言いがかり|悪意|知識不足|確認不足|理解不足|身勝手|クレーム|腹いせ|逆恨み|都合で';
const BUYER_IS = '(?:見|読)ないで(?:頼む|買う|注文する)|悪質な|身勝手な|わがままな|理不尽な|非常識な|神経質な|目当ての|(?:読|見)(?:まない|ない)(?:で[^。、]{1,4})?|嘘をつく|細かい|無理な要求をする';

const AMAZON_JA = '(?:Amazon|アマゾン)(?:さん|様)?(?:の(?:システム|倉庫|サポート|審査|規約|ルール|判定|担当(?:者|の方)?))?|御社|貴社|そちら(?:様)?|カスタマーサポート|(?:セラー|テクニカル|出品者)サポート|(?:FBA|フルフィルメント(?:センター)?)(?:倉庫)?(?:の(?:従業員|担当|係|人))?|AI|ロボット|自動(?:判定|審査|検知|のチェック)|アルゴリズム|審査(?:員|担当|チーム|部門)';
const AMAZON_ACTS = 'おかし|誤(?:り|作動|判定|検知|解)|誤って(?:停止|判定|判断|検|違反|止)|間違(?:え|い(?!な))|間違って|不具合|バグ|エラーが|厳しすぎ|一方的|いきなり|突然|勝手に|説明(?:が|も)(?:な|不)|警告(?:が|も)な|遅(?:い|すぎ)|壊れ|いじめ|弱い者|取り違え|紛失|過敏|引っかけ|(?:分|わ)かり(?:に|づ)く|問題が|曖昧|あいまい';
const AMAZON_HAS = '誤(?:り|作動|判定|検知|解)|間違い|ミス|不具合|バグ|エラー(?:で|が|に)|せい(?:で|です|だ|に)|責任(?!者)|手違い|怠慢|過失|不当|おかし|落ち度|問題が|厳しすぎ|取り違え';
const NOT_GIVEN = '(?:て|で)(?:くれ|もらえ|いただけ|くださら)(?:な|ませ|ず)|もらえ(?:な|ませ|ず)|いただけ(?:な|ませ|ず)';

const FIRMS_JA = '仕入れ?(?:先|元)|輸入元|発送元|製造元|委託先|卸(?:業者|元)?|(?:配送|運送|宅配|物流|倉庫|代行|清掃|検品)(?:業者|会社|便)|郵便局?|業者|メーカー|工場|問屋|取引先|外注先?|コンサル(?:タント)?|前任者?|競合(?:他社|店)?|ライバル(?:店|業者)?|同業者?|(?:他|ほか|別)の(?:店|出品者|セラー|業者)|他社|他店';
const FIRM_ACTS = `${FAULT_JA}|手を抜|裏切|約束を(?:破|守ら)|妨害|通報|陥れ|足を引っ張|が原因|勝手に|投げ|なくし`;
const FIRM_HAS = 'せい(?:で|です|だ|に)|怠慢|手違い(?:で|が原因)|責任(?!者)|落ち度|過失|嫌がらせ|妨害|嘘|裏切り|いい加減';
const STAFF_JA = '前の(?:担当者?|店長|責任者)|(?:辞め|退職し)た[^。、がの]{1,6}|(?:アル)?バイト(?:の子)?|パート|新人|従業員|社員|スタッフ|部下|担当者|息子|娘|妻|夫|家族';
const STAFF_ACTS = 'せい(?:で|です|だ|に)|勝手に|独断|サボ|さぼ|怠(?:け|っ|慢)|やる気|言うことを聞|無責任|能力が|使えな|悪(?:い|か)';
const OURS_JA = '(?:当店|弊社|当社|当方|自社|私|こちら|うち|出品者|店)(?:たち|ども)?側?(?:の|に|には|では|は|が|も)';
const NOT_OURS = '(?:落ち度|非|責任|問題|ミス|せい|過失|原因)(?:では|は|が|も)?(?:一切|全く|まったく|何も)?(?:な(?:い|く|か|し)|あり(?:ませ|え)|ござい?ませ)|何もして|関わって(?:いな|いませ|おりませ)|関係(?:が|は|も)?(?:な|あり(?:ませ)|ござい)|どうする?こと?も|防(?:げ|ぎよう)';
const VICTIM_JA = /被害者(?:です|なの|で(?:あ|、)|だ)|不可抗力|どう(?:しよう|すること)も|防ぎようが|(?:雪|台風|地震|天[候気]|渋滞|税関|通関|混雑)[^。]{0,12}(?:せい|だけ(?:で|だ)|仕方)|(?:だま|騙)され(?:た(?:だけ|の(?:です|だ)|側)|まし)|(?:巻き込|陥れ|はめ)られ/;

const BUYER_EN = '(?:buyer|customer|client|shopper|purchaser|consumer|user|recipient|reviewer|complainant)s?|people|person who (?:bought|ordered)';
const BAD_EN = "at fault|to blame|lying|liars?|lied|careless|carelessness|lazy|unreasonable|negligen|unfair|abusive|rude|picky|fussy|mistaken|scam|fraudster|impatient|no patience|incompeten|jealous|dishonest|cheat|abus(?:e|ing)|on purpose|deliberate|malicious|deceiv|made? (?:it |things? |this )?up|unjust|trick(?:ed|ing|s)|behind (?:our|my) backs?|(?:['’]s )?fault\\b";
const NEGLECTS = "(?:did(?: not|n['’]t)|do(?: not|n['’]t)|never|fail(?:ed)? to|can(?:not|['’]t)|refused? to|ignor(?:e|ed|ing)|bothered to) (?:even |actually |bother to )?(?:read|check|look|measure|follow|the (?:size|instruction|descr|manual|text|note|photo))|without (?:even )?(?:reading|checking|looking)";
const BUYER_DOES = `${BAD_EN}|${NEGLECTS}|should(?: not|n['’]t)? have (?:read|checked|asked|known|looked|measured|kept|been)|misus|mishandl|(?:only|just) want|hop(?:e|ing) to (?:get|keep)|want(?:s|ed)? (?:a |their |it |the goods )?(?:free|for free|refund|money)|expect\\w* (?:too much|everything)|complain\\w* about (?:everything|nothing|the (?:tiniest|slightest|smallest))|(?:ordered|chose|picked|entered|gave) (?:the |a )?wrong|no idea how|swapped|broke (?:it|them)\\b|dropped|chewed|damaged|return anything|(?:do|did)(?: not|n['’]t) (?:understand|know) how|out of anger|the wrong way|(?:is|are) on (?:them|him|her)\\b`;

const AMAZON_EN = "amazon(?:['’]s)?|fba|seller support|the (?:algorithm|bots?|platform|deactivation|suspension|decision)";
const YOUR = /\byour\b/i;
const YOURS = /^ (?:\w+ )?(?:\w+ )?(?:system|bot|algorithm|software|team|staff|feed|warehouse|platform|support|department|reviewer|tool|app|website|rule|polic|process|decision|check|machine)\w*/i;
const AMAZON_DOES = "broken|is wrong|unfair|unjust|not (?:justified|fair)|buggy|too (?:strict|harsh|slow)|a mess|to blame|at fault|useless|ought to|needs? to|should have|fails?\\b|failed|(?:did(?: not|n['’]t)|never|does(?: not|n['’]t)) (?:warn|told|tell|notif|inform|explain|update|sync|work|help|answer|repl|listen|stop)|glitch|malfunction|bugs?\\b|punish|overreact|made a mistake|mixed up|wrongly|lost (?:our|my)|gave (?:us|me) (?:no|the wrong)|for no reason|without (?:a |any )?(?:reason|warning)|out of nowhere|picked (?:us|me) out|without (?:asking|telling|informing) (?:us|me)|how could (?:anyone|we|anybody)|nobody (?:there )?cares";

const FIRM_EN = "(?:supplier|vendor|wholesaler|distributor|manufacturer|factory|courier|carrier|postman|post office|postal service|(?:shipping|delivery|freight|logistics|transport) (?:company|firm|forwarder|partner)|forwarder|agency|consultant|competitor|rival|(?:other|another|different) seller|(?:previous|former|old|ex) (?:owner|manager|employee|worker)|intern|part-timer|new hire|employee|worker)(?:s|es)?";
const FIRM_DOES = `${BAD_EN}|responsible for (?:this|all|everything|what|it|the)|sabotag|attack|reported (?:us|me)|let us down|failed us|messed|screwed|is the problem|out of spite|loses? (?:parcels|everything)|swore|do exactly the same|did this|that put`;

const WE_ARE_NOT = /\bnot (?:our|my) (?:fault|problem|mistake|doing|responsib)|\bnot (?:be held|to blame)\b|\bonly resell|\b(?:we|i) (?:are|were|am|was) (?:also |just |only )?(?:the )?victims?\b|\bblame (?:lies with|is on|belongs)|\b(?:out of|beyond) (?:our|my) (?:control|hands)|\bnothing to do with (?:us|me)|\bnothing we could|\b(?:deceived|tricked|cheated|fooled|misled|scammed|attacked|sabotaged) by|\bthe fault of\b|\bknew nothing\b/i;

/** Where one tells what happened; elsewhere a buyer or a carrier is only spoken of. */
const STORY = ['plan-violation', 'plan-cause', 'plan-measures', 'plan-effect'];

export const BLAMES: readonly Wording[] = [
  {
    code: 'blames-buyer', severity: 'error', sources: ['F-Q6', 'O-2'], items: STORY, expected: 'what the seller’s own work lacked',
    says: {
      ja: /クレーマー|(?:返金|返品|ただ|無料)(?:目当て|狙い|目的)|自作自演/,
      en: /\b(?:fault|mistake|misuse|carelessness|dishonesty) (?:of|by) (?:the |some |these )?(?:buyers?|customers?|clients?|users?)|\b(?:dishonest|lying|abusive|careless|unreasonable|picky|greedy|malicious|scamming|difficult) (?:buyer|customer|client|user|people)|\b(?:their|his|her) own (?:fault|mistake|doing|problem|misuse|carelessness)|\brefund (?:fraud|abuse)|\bfree (?:item|product|goods)s?\b|\bmoney back and keep|\b(?:he|she|they) (?:lied|only wanted|just wanted|ordered the wrong|chose the wrong|clearly|deliberately)/i,
    },
    chains: {
      ja: [subject(BUYER_JA, `${FAULT_JA}|${BUYER_ACTS}`), owned(BUYER_JA, BUYER_HAS), described(BUYER_JA, BUYER_IS), { links: [/(?:誤っ|間違え|間違っ|壊し|忘れ|読まなかっ|見なかっ|悪かっ)たのは/, new RegExp(BUYER_JA)], within: 8 }],
      en: [does(BUYER_EN, BUYER_DOES)],
    },
  },
  {
    code: 'blames-amazon', severity: 'error', sources: ['F-Q6', 'F-C4'], items: STORY, expected: 'what the seller’s own work lacked',
    says: {
      ja: /誤判定|誤検知|(?:判定|自動審査|ロボット|審査員)[がのはに]?(?:誤り|誤って|間違|ミス)/,
      en: /\b(?:your|amazon['’]?s?) (?:own )?(?:mistake|error|fault|failure|negligence)|\byou (?:never|failed|did(?: not|n['’]t)|punish|are wrong|made a mistake|ought to|should have|gave us no)|\b(?:flagged|suspended|deactivated|blocked|stopped|punished) (?:us |me |our \w+ )?(?:by mistake|wrongly|unfairly|for no|without (?:a |any )?(?:reason|warning))|\bbugs? in (?:your|the amazon)|\b(?:unfair|unjust|wrongful|wrong)(?:ly)? (?:suspen|deactiv|decision|treat|punish|block)|\bthis is on you\b/i,
    },
    chains: {
      ja: [
        subject(AMAZON_JA, `${FAULT_JA}|${AMAZON_ACTS}|${NOT_GIVEN}`), owned(AMAZON_JA, AMAZON_HAS),
        { links: [new RegExp(`${AMAZON_JA}`, 'i'), new RegExp(`${NOT_GIVEN}|説明が(?:分|わ)かり(?:に|づ)く|(?:分|わ)かりにく`)], without: OWN_JA },
        { links: [/停止|審査|判定|判断|措置|処分/, /不当|おかしい|間違|厳しすぎ|一方的|理不尽|納得|行き過ぎ|やりすぎ|不公平|問題が/], within: 8, without: /確認|する/ },
        { links: [/フルフィルメント|FBA/, /保管中|つぶれ|壊れ|混ざ/], without: OWN_JA },
      ],
      en: [does(AMAZON_EN, AMAZON_DOES, 36), { links: [YOUR, YOURS, new RegExp(`\\b(?:${AMAZON_DOES})`, 'i')], without: OWN_EN }, { links: [/\byou\b/i, /^ changed|^ never|^ keep/i, /\brules?\b|\bwarn|\btold\b|\bpunish/i] }],
    },
  },
  {
    code: 'blames-others', severity: 'error', sources: ['F-Q6', 'O-2'], items: STORY, expected: 'what the seller’s own work lacked',
    says: { ja: VICTIM_JA, en: WE_ARE_NOT },
    chains: {
      ja: [
        subject(FIRMS_JA, FIRM_ACTS), owned(FIRMS_JA, FIRM_HAS), subject(STAFF_JA, STAFF_ACTS), owned(STAFF_JA, 'せい(?:で|です|だ|に)|独断|怠慢|無責任'),
        { links: [new RegExp(OURS_JA), new RegExp(NOT_OURS)], within: 8, without: /、/ },
      ],
      en: [does(FIRM_EN, FIRM_DOES), { links: [/\b(?:competitor|rival|another seller)s?\b/i, /\breport/i] }, { links: [/\bnot something\b/i, /\b(?:can|could)\b/i] }],
    },
  },
];
