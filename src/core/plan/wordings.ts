/** Rules that are told by words: data, one row a rule. `unless` in the same item takes it back. */
import { BLAMES } from './blame.js';
import { chained } from './chain.js';
import { PAPERS } from './papers.js';
import { NOTHING, stretches, type PlanRule, type Stretch } from './rule.js';
import type { Wording } from './wording.js';

const NUMBER = /[0-9０-９]/;
const CAUSES = ['plan-violation', 'plan-cause'];
const DEEDS = ['plan-measures', 'plan-effect', 'plan-person'];

export const WORDINGS: readonly Wording[] = [
  ...BLAMES,
  ...PAPERS,
  {
    code: 'denies', severity: 'error', sources: ['F-Q6', 'O-1'], items: CAUSES, expected: 'what happened, as the notice names it',
    says: {
      ja: /違反[^。]{0,10}?(?:して(?:いない|いませ|おりませ)|ではな|ではあり|当たら|当たりませ|当たらな|に当たるとは|にはあたら)|違反には当た[^。]{0,4}[なま]|(?:した|販売した|出品した)?事実は(?:なく|ない|ありま|ござ)|心当たりが?は?(?:な|あり|ござ)|身に覚え|(?:侵害|偽造|違反)[^。]{0,4}(?:していませ|しておりませ|してませ|ありませ|ございませ)|(?:本物|正規品|真正品)(?:です|であ|で、)|異議|不服|許された範囲|(?:通知|指摘|内容)[^。]{0,8}正しく(?:な|あり)|承服|認められ(?:な|ませ)|納得(?:でき|がい)(?:な|ませ|き?ませ)|事実無根|無実|潔白|冤罪|濡れ衣|悪いこと(?:は|を)[^。]{0,6}(?:して|な)|何も悪|問題(?:は|が|も)(?:一切|全く|まったく)?(?:な(?:い|か)|あり?ませ|ござい?ませ)(?!(?:んでした|った)?(?:と(?:思い込|判断|考えて|の|し)|か|ため|ので|もの|場合|限り|こと))|(?:規約|ルール|ポリシー|法律|法令|決まり)(?:を|に)[^。]{0,8}(?:守って|沿って|従って|則って)(?:い|お|き)(?:ま|り)|(?:止め|停止さ)られる(?:理由|覚え|筋合い)|(?:売|扱|出品し|販売し)ったことは(?:一度も|まったく|全く)?(?:な|あり)|(?:誤解|言いがかり|でっちあげ)(?:です|だと|で(?:あ|す)|としか)|事実は(?:一切|全く|まったく)/,
      en: /\b(?:did|have done|done) nothing wrong|\b(?:never|not|n['’]t) (?:violate|break|broke|broken|breach)\w*|\bno violation\b|\bnone of\b[^.]{0,40}\b(?:broke|violated|breached)|\bfalse(?:ly)? accus|\binnocent\b|\b(?:are|is) (?:all |100 ?% |one hundred percent |absolutely )?(?:genuine|authentic|legitimate|real|original)\b|\bwe (?:\w{1,12} )?(?:dispute|disagree|deny|reject|contest|protest)\b|\bthere (?:was|is|were|has been|have been) (?:never |absolutely )?(?:any|no|nothing)(?: real| actual)? (?:issue|problem|violation|wrong|wrongdoing|basis|reason|infringement)|\b(?:baseless|unfounded|untrue|not true|wrongdoing|nothing wrong)\b|\b(?:accusation|claim|allegation|notice|complaint)s? (?:is|are|was|were) (?:false|wrong|untrue)|\b(?:have|has) (?:always )?(?:followed|complied with|respected|obeyed) (?:all|every|each|the rules)|\bdo not accept\b|\bnothing\b[^.]{0,24}\bagainst (?:the|any) (?:rules?|polic)|\b(?:all|every\w*) (?:our |of our )?(?:goods|items|products)\b[^.]{0,16}\b(?:proper|genuine|legal|official)\b|\b(?:never|not) (?:sold|sell|listed) (?:any |a )?(?:fakes?|counterfeit|used)/i,
    },
  },
  {
    code: 'cause-unknown', severity: 'error', sources: ['O-2', 'F-Q6'], items: CAUSES, expected: 'the cause',
    says: {
      ja: /(?:原因|理由)[^。]{0,12}?(?:分かりませ|わかりませ|分から|わから|不明|つかめ|はっきりし(?:ませ|ない)|特定でき|思い当た|定か)|(?<!見)分かりません|(?<!見)わかりません|見当(?:も|が)つ|さっぱり|(?:調査中|調べている(?:途中|ところ))/,
      en: /\b(?:do not|don['’]t|cannot|can['’]t|could not) (?:know|find|understand|say|see)\b[^.]{0,24}\b(?:why|reason|cause|how)\b|\bno idea\b|\bnot (?:clear|sure|certain) (?:why|how|what)\b|\b(?:cause|reason) is (?:unknown|unclear)|\bstill (?:investigating|looking for)\b|\b(?:unable|not able) to (?:work out|find|say|tell|identify|explain)|\b(?:a mystery|no explanation)\b/i,
    },
  },
  {
    code: 'human-error', severity: 'warning', sources: ['O-2', 'F-Q6'], items: ['plan-cause'], expected: 'the step in the work that let it happen',
    says: {
      ja: /うっかり|見落と|不注意|忙し(?:くて|く、|かった|さ|い(?:時期|とき|時)?(?:だった|なので|のため|ため|で))|多忙|(?:確認|チェック|単純な?|入力)(?:の)?ミス|確認不足|勘違い|忘れ(?:た|て|まし)|間違えて|ケアレス|ヒューマンエラー|人為的|気の緩み|油断|認識不足|ぼんやり|[押打見書読聞入]き?し?み?ち?間違|見まちが|気が緩|たまたま|疲れ/,
      en: /\b(?:human errors?|careless\w*|oversight|busy|(?:simple|honest|small) mistake|forgot(?:ten)?|overlooked|typos?|inattenti\w+|lack of attention|slip(?:ped)? up|slip-up|stressful|tired|distracted|absent-minded\w*|mixed up by accident|by accident)\b/i,
    },
    unless: { ja: /手順|工程|流れ|仕組み|体制|ルール|決まり|基準/, en: /\b(?:process\w*|procedures?|steps?|rules?|standards?)\b/i },
  },
  {
    code: 'did-not-know', severity: 'error', sources: ['O-2', 'Q-4'], items: ['plan-cause'], expected: 'why the rule was not looked up, and where it is looked up now',
    says: {
      ja: /(?:とは|だと)思(?:いませ|っていませ|わな)|初めて知|知ら(?:ず|なかった|なく|ない)|知りません|存じ(?:ませ|上げませ|ておらず)|誤解|勘違い|認識(?:して|が)[^。]{0,3}(?:なかった|おらず|ません|足りず)/,
      en: /\b(?:not|n['’]t|un) ?aware\b|\bmisunderst\w+|\b(?:never|not) heard\b|\bnews to (?:us|me)\b|\b(?:did not|didn['’]t) (?:know|reali[sz]e|understand)\b/i,
    },
    unless: { ja: /手順|工程|流れ|仕組み|体制|担当(?:が|を|者が)|確かめる|確認する/, en: /\b(?:process\w*|procedures?|steps?|in charge|checks?)\b/i },
  },
  {
    code: 'threatens', severity: 'error', sources: ['F-C4', 'F-Q6'], expected: 'explanation and evidence only',
    says: {
      ja: /訴え(?:る|ます|ざるを)|訴訟|弁護士|法的(?:な)?(?:措置|手段|手続)|裁判|損害(?:賠償|を請求|の請求)|被害届|警察に|マスコミ|記者|報道機関|消費者庁|公正取引|通報(?:し|する|いた)(?!たと)|公の場|世間に|出るところ|責任を(?:追及|取って)|(?:SNS|ネット)[^。]{0,6}(?:公開|拡散|晒|さら)/,
      en: /\blegal (?:action|steps|measures)|\b(?:sue|lawyers?|attorneys?|lawsuit|court)\b|\bthe (?:press|media|newspapers)\b|\bconsumer protection\b|\breport (?:you|this to)\b|\bclaim damages\b|\b(?:journalist|reporter)s?\b|\bcompensat\w+ (?:for|from)\b/i,
    },
  },
  {
    code: 'begs', severity: 'warning', sources: ['F-C4', 'F-Q6'], expected: 'explanation and evidence only',
    says: {
      ja: /(?<!か)どうか(?!確|、?を|の)|なにとぞ|何卒|お許し|ご容赦|お慈悲|助けて(?:くだ|ほし)|つぶれて|倒産|廃業|一日も早(?:く|い)|困って(?:い|お)|生活(?:が|の|でき|のため)|家族を|(?:もう一度|最後の)[^。]{0,4}チャンス|(?:再開|復活|解除)[^。]{0,6}お願い|お願い(?:申し上げ|いたし|いたす|します)/,
      en: /\b(?:beg|begging|mercy|desperate\w*|livelihood|only (?:source of )?income|(?:another|one more|second|last) chance|depend(?:s)? on (?:it|this|the account)|feed (?:my|our) family|bankrupt\w*|without your help|cannot (?:survive|live|pay)|family business|please (?:reinstate|reactivate|restore|forgive|help))\b/i,
    },
  },
  {
    code: 'asks-amazon', severity: 'error', sources: ['O-3', 'F-C16'], expected: 'what the seller did',
    says: {
      ja: /(?:見て|確認して|判断して|調べて)(?:もらえ|いただけ)(?:ます|ません|ない)|(?:教えて|示して|指摘して)いただけ(?:れば|たら|ます)|(?:Amazon|アマゾン|御社|貴社|そちら)[^。]{0,24}?(?:調べ|確認し|教え|直し|削除し|対応し|見|判断し)て(?:くだ|ほし|いただ|もら)|(?:調べて|教えて|ご教示|ご指導|ご指摘|ご助言|ご指示|指示を)(?:くだ|ほし|いただ|の|お)/i,
      en: /\bplease (?:check|tell|advise|let (?:us|me) know|fix|remove|look|explain|inform|correct|guide|instruct)\b|\bwait\w* for your (?:instructions?|advice|guidance)\b|\b(?:could|can|would) you\b|(?:^|[.;?!] )(?:kindly )?(?:tell|advise|send|let|give|show) (?:us|me)\b|\bkindly\b|\b(?:waiting|want|need|like) (?:for )?you to\b|\b(?:if|once|when|as soon as) you (?:tell|advise|explain|show)\b|\b(?:you|amazon) should\b/i,
    },
  },
  {
    code: 'off-topic', severity: 'warning', sources: ['F-C16', 'O-8'], expected: 'only what the item asks for',
    says: {
      ja: /[0-9０-９一二三四五六七八九十]年(?:間|以上)[^。]{0,10}(?:まじめ|真面目|誠実|営業|利用|続け|問題なく)|長年|高い?評価を|優良(?:な)?(?:店|出品)|貢献|お世話になって|創業|人気(?:店|商品)|リピーター|[0-9０-９]件以上の(?:販売|取引|実績)/,
      en: /\bloyal\b|\bfor (?:over |more than )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many) years\b|\b(?:great|excellent|high|good) (?:ratings?|reputation|feedback)\b|\brevenue\b|\b(?:happy|satisfied|loyal) (?:customers|buyers)\b|\bsold on amazon since\b|\bcontribut\w+ to amazon|\btop seller\b/i,
    },
  },
  {
    code: 'shouting', severity: 'warning', sources: ['F-C16'], expected: 'plain sentences',
    says: {
      ja: /(?<!Yahoo)[!！]|(?![©®™])\p{Extended_Pictographic}/u,
      en: /(?<!Yahoo)!|(?![©®™])\p{Extended_Pictographic}|\b[A-Z]{2,20}(?:[ ,'][A-Z]{2,20}){3}/u,
    },
  },
  {
    code: 'absolute-promise', severity: 'warning', sources: ['O-4', 'O-9'], expected: 'what is counted, and how often',
    says: {
      ja: /二度と|絶対に?|誓(?:い|う|って)|(?:100|１００)[%％](?:大丈夫|安|防|なく|保証|お?約束|確実|起こ|改善し?ま)|百パーセント|百%|信じて(?:くだ|ほし|いただ)|今後(?:は)?違反は|一切(?:なく|起|いたしま|出しま|しませ)|今後一切|完全に(?:なく|防)|必ず(?:守|防|なく|お約束|改善)|再発(?:させませ|しませ)|(?:繰り返|くり返)しません|起こしません|ご安心|お?約束(?:し|いた)/,
      en: /\b(?:will not|won['’]t) (?:happen|occur)\b|\bassure you\b|\brest assured\b|\bnever (?:happen|occur|again|do (?:it|this|that))\b|\bguarantee\w*|\bwe (?:promise|swear)\b|\b100 ?(?:%|percent) (?:sure|safe|certain|guarantee|commit|confiden|prevent|perfect|free)|\bone hundred percent\b|\bnever[, ]+ever\b|\b(?:i|we) (?:do |can |hereby )?(?:promise|swear|vow|pledge)\b|\b(?:have|give you) (?:my|our) word\b|\b(?:trust|believe) (?:us|me)\b|\bcount on (?:us|me)\b|\bonce and for all\b|\bcannot (?:happen|occur)\b|\bunder (?:any|no) circumstances\b|\b(?:everything|all) (?:will|shall) be (?:perfect|fine|good)|\bcompletely eliminat\w+/i,
    },
  },
  {
    code: 'slogan', severity: 'warning', sources: ['O-3'], items: [...DEEDS, 'plan-cause'], expected: 'who does what, how often',
    says: {
      ja: /徹底|強化|細心|意識[をのが]|気を?(?:つけ|付け|引き締め|配)|注意(?:し|を払|いた|深く)|心が(?:け|ける)|努め|精進|周知/,
      en: /\bmore careful(?:ly)?\b|\bstrengthen\w*|\b(?:more|close|closer|better) attention\b|\b(?:strict|stricter|strictly|thorough|thoroughly)\b|\bawareness\b|\b(?:do|try) our best\b|\btry harder\b|\bimprove our (?:management|process\w*|quality)\b/i,
    },
    unless: { ja: NUMBER, en: NUMBER },
  },
  {
    code: 'unsure', severity: 'warning', sources: ['O-9', 'O-8'], expected: 'what is known',
    says: {
      ja: /と思(?:い|う|われ)|かもしれ|ではないか|(?:の|た|いる|ある)ようです|らしい(?:です|。)|[0-9０-９](?:件|個|点|本)?くらい|でしょう|おそらく|恐らく|たぶん|はずです/,
      en: /\b(?:maybe|perhaps|probably|possibly|hopefully)\b|\bit seems\b|\bmight (?:have|be|perhaps)\b|\bwe (?:hope|think|believe|guess)\b/i,
    },
  },
  {
    code: 'vague-date', severity: 'error', sources: ['O-5', 'O-6'], items: ['plan-date', 'plan-effect-date'], expected: 'a date',
    says: {
      ja: /できる(?:だけ|限り|かぎり)(?:早|速|すみ|早急)|なるべく早|早急|至急|速やか|すみやか|近日中?|そのうち|近いうち|いずれ|まもなく|しばらく|当面/,
      en: /\bas soon as (?:possible|we can)\b|\basap\b|\bnear future\b|\bsoon\b|\bshortly\b|\bin due course\b|\bimmediately\b|\bafterwards\b|\bsome(?: ?day| time)\b/i,
    },
    unless: { ja: NUMBER, en: NUMBER },
  },
  {
    code: 'vague-amount', severity: 'warning', sources: ['O-1', 'O-3'], items: ['plan-violation', 'plan-measures', 'plan-effect'], expected: 'a number',
    says: {
      ja: /いくつか|いくらか|何(?:件|個|点|本|人|度|回|種類)か|数(?:件|個|点|人|回)(?!字|え|を数)|多数|一部の|多少|若干|ある程度|いろいろ|色々|さまざま|様々|たくさん|(?:大幅に|大きく)(?:減|下が|改善|良く)/,
      en: /\b(?:several|some|a few|few|many|a lot|lots|various|numerous|a number of|a couple)\b/i,
    },
  },
  {
    code: 'unfilled', severity: 'error', sources: ['O-8'], expected: 'your own words in place of the blank',
    says: {
      ja: /[○〇◯●△×＊*]{2}|[○〇◯●△][年月日さ様]|[＿_]{2}|[［[][^[\]［］]{0,12}[\]］]|【(?:氏名|名前|日付|商品名|ASIN)】|[XＸ]{2}|未定|後で書/,
      en: /\[[^[\]]{1,24}\]|<[^<>]{1,24}>|__|\bXX|\bTB[CD]\b|\bto be (?:determined|defined|confirmed)\b|\.{4}/,
    },
  },
];

const QUOTED = /「[^「」]{1,200}」|『[^『』]{1,200}』|“[^“”]{1,200}”|"[^"]{1,200}"/;
/** What is quoted was said elsewhere: a card, a notice, a listing. */
const isOwn = (text: string) => {
  const quotes = stretches(QUOTED, text);
  return ([start, end]: Stretch): boolean => !quotes.some(([from, to]) => from < start && end < to);
};

const ruleOf = ({ says, chains, unless, ...rule }: Wording): PlanRule => ({
  ...rule,
  find: ({ text, language }) => {
    if (unless?.[language].test(text)) return NOTHING;
    const [hit] = (chains?.[language] ?? []).flatMap((chain) => chained(chain, text)).filter(isOwn(text));
    const said = stretches(says[language], text).filter(isOwn(text));
    return hit && said.length === 0 ? [hit] : said;
  },
});

export const wordingRules: readonly PlanRule[] = WORDINGS.map(ruleOf);
