/** Is somebody named? A name is what is left when titles, trades and everyday words are taken away. */
import type { Language } from './rule.js';

const TRADES = '代表取締役|取締役|代表|社長|店主|店長|副店長|部長|課長|係長|主任|次長|室長|班長|責任者|責任|担当者|担当|管理者|管理|品質|倉庫|発送|出荷|配送|物流|在庫|検品|検査|窓口|輸入|輸出|商品説明|商品|説明|買い取り|買取|仕入れ?|購買|返品|返金|梱包|受注|注文|顧客|購入者|対応|販売|出品|営業|総務|経理|事業|運営|広報|人事|店舗|本社|本店|支店|弊社|当社|当店|会社|自社|従業員|社員|店員|職員|全員|一同|全体|関係者|各自|各人|部署|部門|自分|本人|私|者|係|班|課|室';
const WORK = '受け?持|確認|記録|署名|報告|点検|確かめ|見直|毎週|毎朝|毎日|毎月|毎回|入荷|月末|週末|休日|曜日|[月火水木金土日]曜日?|一覧|作業表|作業|評価|基準表|基準|数|表|件|日|時|週|月|年|回|人|名|代|残|見|行|持|気|配|実施|遵守|改善|監督|指導|申告|配達|照合|控え|書類|写真|通知|出来|完了|必要|今後|以上|以下|社内|店内|現場|専任|専門|上司|複数|交代|当番|後日|検討|未定|決定|予定|連絡先?';
const TAKEN_JA = new RegExp(`副?(?:${TRADES})+(?:部|長)?|${WORK}`, 'g');
const NAME_JA = /[\u4e00-\u9fff々ヶ]{2}(?![\u4e00-\u9fff々]{0,4}(?:し|す|さ[れせ]))|[\u4e00-\u9fff々][ぁ-んァ-ヶー]{2,4}(?:[がはをと、。（(]|です|$)|[ァ-ヶー]{2}[・＝ ][ァ-ヶー]{2}|(?!Amazon)\b[A-Z][a-z]{2}/;
const LOAN_WORDS = /スタッフ|チーム|メンバー|マネージャー|リーダー|オーナー|パート|アルバイト|サポート|カスタマー|センター|バイヤー/g;

const TAKEN_EN = /\b(?:The|A|An|Our|My|We|I|It|He|She|They|All|Every|Each|Everyone|Everybody|Someone|Staff|Team|Members?|Manager|Owner|Store|Shop|Shipping|Dispatch|Warehouse|Stock|Quality|Control|Buyers?|Customer|Service|Support|Import|Content|Editor|Lead|Head|Listing|Director|President|CEO|Company|Amazon|Person|Responsible|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
const NAME_EN = /\b\p{Lu}[\p{Ll}'’-]+/u;

const isNamedIn: { readonly [L in Language]: (text: string) => boolean } = {
  ja: (text) => NAME_JA.test(text.replace(LOAN_WORDS, '|').replace(TAKEN_JA, '|')),
  en: (text) => NAME_EN.test(text.replace(TAKEN_EN, '')),
};
export const isNamed = (text: string, language: Language): boolean => isNamedIn[language](text);
