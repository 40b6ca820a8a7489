/**
 * Is somebody named? In Japanese by what a surname is made of and where a name stands: after a title, before a
 * particle. In English by a capital letter where no sentence begins, or by two in a row.
 */
import { oneOf } from '../base/expression.js';
import type { Language } from './rule.js';

const TRADES = oneOf(
  '代表取締役|取締役|代表|社長|店主|店長|副店長|部長|課長|係長|主任|次長|室長|班長|責任者|責任|担当者',
  '担当|管理者|管理|品質|倉庫|発送|出荷|配送|物流|在庫|検品|検査|窓口|輸入|輸出|商品説明|商品|説明',
  '買い取り|買取|仕入れ?|購買|返品|返金|梱包|受注|注文|顧客|購入者|対応|販売|出品|営業|総務|経理|事業',
  '運営|広報|人事|店舗|本社|本店|支店|弊社|当社|当店|会社|自社|従業員|社員|店員|職員|役員|全員|一同',
  '全体|関係者|各自|各人|部署|部門|自分|本人|私|者|係|班|課|室|部',
);
const WORK = oneOf(
  '受け?持|確認|記録|署名|報告|点検|確かめ|見直|毎週|毎朝|毎日|毎月|毎回|入荷|月末|週末|休日|曜日',
  '[月火水木金土日]曜日?|一覧|作業表|作業|評価|基準表|基準|数|表|件|日|時|週|月|年|回|人|名|代|残|見|行',
  '持|気|配|実施|遵守|改善|監督|指導|申告|配達|照合|控え|書類|写真|通知|出来|完了|必要|今後|以上|以下',
  '社内|店内|現場|専任|専門|上司|複数|交代|当番|後日|検討|未定|決定|予定|連絡先?|経験|体制|長い|任|負',
  '手が?空|詳し|兼務|兼任|最終|判断|許可|可否|登録|決め|午前|午後|始業|終業|夜勤|日勤|朝礼|個人|主|所在',
  '人物|信頼|強化|取り?組|選|協力|責務|総括|統括|主体',
);
const TAKEN_JA = [new RegExp(`副?(?:${TRADES})長?`, 'g'), new RegExp(WORK, 'g')];
/** One for each way to write a name: together they are a slow expression. */
const NAMES_JA = [
  /[\u4e00-\u9fff々ヶ]{2}(?![\u4e00-\u9fff々]{0,4}(?:し|す|さ[れせ]))/,
  /[\u4e00-\u9fff々][ぁ-んァ-ヶー]{2,4}(?:[がはをと、。（(]|です|$)/,
  /[ァ-ヶー]{2}[・＝ ][ァ-ヶー]{2}/,
  /[ァ-ヶー]{2}(?:さん|氏|が|です|（|\(|$)/,
  /(?:^|[\s：:、の])[ぁ-ん]{2,5}[ 　][ぁ-ん]{2}/,
  /(?!Amazon)\b[A-Z][a-z]{2}/,
];
const LOAN_WORDS = new RegExp(
  oneOf(
    /スタッフ|チーム|メンバー|マネージャー|リーダー|オーナー|パート|アルバイト|サポート|カスタマー/,
    /センター|バイヤー|シフト|アシスタント|スーパーバイザー|ディレクター|グループ|セラー|ショップ|ストア/,
    /チェック|リスト|ネット|グループ|アカウント|メール|ミーティング|ルール|データ|システム/,
  ),
  'g',
);
/** Surnames of one letter are few and are everyday words, too: only as the subject, a title before or after. */
const SHORT = oneOf(
  '森|林|原|東|西|南|北|谷|岡|島|関|堀|辻|星|泉|菅|畑|秦|沖|牧|柳|楠|榊|梶|栗|桂|桑|桜|梅|松|杉|竹|椿',
  '滝|浜|港|湊|溝|嶋|丘|鎌|城|塚|宗|李|張|陳|劉|呉|周|朴|金|崔|鄭|趙|尹|許|黄|郭|角|門|向|迫|脇|境|乾',
  '巽|奥|旭|辰|曽',
);
const SHORT_JA = new RegExp(
  `(?:^|[はのが、。：:・\\s（(長任者表主係])(?:${SHORT})(?:(?:が|は|も|と|です|さん|氏)|[、。（(）)]|$)`,
);
const INDEFINITE_JA = /誰か|だれか|いずれか|どなたか|手の?が?空いた|(?:者|人|方|員)(?:が|で|に)(?:交代|持ち回り|順番)/;

const TITLES_EN = oneOf(
  'The|Me|And|Or|A|An|Our|My|We|I|It|He|She|They|All|Every|Each|Both|One|Two|Three|Everyone|Everybody',
  'Someone|Somebody|Anyone|Anybody|Whoever|Whichever|Nobody|Several|Some|Most|Many|Members?|This|That',
  'There|Those|These|In|On|At|For|From|As|If|When|To|Please|Also|No|Not|Yes|Staff|Team|Crew|Management',
  'Manager|Owner|Store|Shop|Office|Shipping|Dispatch|Purchasing|Procurement|Sourcing|Packing|Returns',
  'Logistics|Operations|Compliance|Accounts?|Accounting|Finance|Sales|Marketing|Import|Export|Warehouse',
  'Stock|Inventory|Quality|Control|Assurance|Department|Dept|Division|Desk|Office|Buyers?|Customer',
  'Service|Support|Content|Editor|Lead|Leader|Head|Chief|Senior|Junior|Assistant|Supervisor|Coordinator',
  'Listing|Director|Managing|President|Founder|Partner|Partners|Company|Limited|Ltd|Inc|Amazon|Seller',
  'Central|Person|People|Responsible|Responsibility|Name|Title|Role|Position|Contact|In-house|Current',
  'Whole|Entire|Daily|Weekly|Monthly|Reviews?|Checks?|Signs?|Japan|Tokyo|Osaka|Kyoto|Nagoya|Yokohama',
  'Kobe|Fukuoka|London|Berlin|China|Germany|England|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?',
  'January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr',
);
const TAKEN_EN = new RegExp(`\\b(?:${TITLES_EN})\\b`, 'g');
const NAME_EN = /\b\p{Lu}[\p{Ll}'’-]+|\b[OD]['’]\p{Lu}|[\u4e00-\u9fff]{2}/u;
/** At the head of a sentence a capital letter says nothing of a word that people are not called by. */
const HEADS = /(?:^|[.;:!?] )\p{Lu}\p{Ll}+(?:ing|ment|tion|body|one|ever|ers|ly|ity|ies|ance|ence)\b/gu;

const untitled = (text: string): string =>
  TAKEN_JA.reduce((said, taken) => said.replace(taken, '|'), text.replace(LOAN_WORDS, '|'));

const isNamedIn: { readonly [L in Language]: (text: string) => boolean } = {
  ja: (text) =>
    !INDEFINITE_JA.test(text) && (SHORT_JA.test(text) || NAMES_JA.some((name) => name.test(untitled(text)))),
  en: (text) => NAME_EN.test(text.replace(TAKEN_EN, '').replace(HEADS, '')),
};
export const isNamed = (text: string, language: Language): boolean => isNamedIn[language](text);
