/** Rules that need the whole plan: what contradicts itself, what is nowhere named. */
import type { PlanItemId } from '../schema/id.js';
import { datesIn } from './dates.js';
import { NOTHING, sentencesOf, stretches, whole, written, type Draft, type Language, type Stretch } from './rule.js';

type Find = (draft: Draft) => readonly Stretch[];
type Words = Readonly<Record<Language, RegExp>>;

/** Of which part of the template a draft speaks when it says what was done, and how it is watched. */
const DONE: readonly PlanItemId[] = ['plan-measures', 'plan-effect', 'plan-date', 'plan-person'];
const WATCHED: readonly PlanItemId[] = ['plan-measures', 'plan-effect', 'plan-effect-date', 'plan-person'];
const together = ({ all }: Draft, items: readonly PlanItemId[]): string => items.map((item) => all.get(item) ?? '').join('\n');

const NAMED: Words = {
  ja: /写真|動画|画像|記録|請求書|領収書|納品書|伝票|レシート|控え|明細|ログ|スクリーンショット|画面の|証明書|許可証|契約書|成績書|基準表|作業表|当番表|手順書|チェックリスト|文面|追跡番号|議事録|履歴|レポート|マニュアル|リスト|データ|[\u4e00-\u9fffァ-ヶ](?:書(?![類いきかくけこ])|表(?![示面記れす]))|画面|成績|保存/,
  en: /\b(?:photos?|pictures?|videos?|invoices?|receipts?|records?|logs?|screenshots?|sheets?|forms?|certificates?|licen[cs]es?|contracts?|tracking|labels? (?:is|are) attached|(?:shift )?plan (?:is|are) attached|delivery notes?|checklists?|statements?|reports?|manuals?|history|letters?|agreements?|authori[sz]ations?|saved?)\b/i,
};
const EVIDENCE: Words = { ja: /証拠|証明|資料|書類|添付|提出|別紙|ご覧/, en: /\b(?:evidence|proof|documents?|attach\w*|enclos\w+|on request)\b/i };

/** A plan that names nothing that could be looked at. */
export const findNoEvidence: Find = (draft) => {
  const said = together(draft, DONE);
  return NAMED[draft.language].test(said) || EVIDENCE[draft.language].test(said) ? NOTHING : whole(draft.text);
};

/** Evidence is spoken of, but which? */
export const findUnnamedEvidence: Find = ({ text, language }) => (NAMED[language].test(text) ? NOTHING : stretches(EVIDENCE[language], text).slice(0, 1));

const OFTEN: Words = {
  ja: /毎|ごと|たび|都度|週に?[0-9０-９一1]|月に?[0-9０-９一1]+回|年に?[0-9０-９]+回|定期|抜き取|つど|[月週期年](?:末|初め|はじめ)|(?:時|とき|際|前)(?:に|は|には)/,
  en: /\b(?:every|each|daily|weekly|monthly|quarterly|yearly|regular(?:ly)?|once|twice|before|when(?:ever)?|on arrival|at arrival|per (?:day|week|month)|a (?:day|week|month)|sampled?)\b/i,
};
export const findNoCheck: Find = (draft) => (OFTEN[draft.language].test(together(draft, WATCHED)) ? NOTHING : whole(draft.text));

const BEGIN: Words = { ja: /始|開始|着手|から/, en: /\b(?:start|began|begin|begun|from)\w*/i };
const FINISH: Words = { ja: /終|完了|済|まで/, en: /\b(?:finish|complet|end|done|until|to)\w*/i };

/** Begin before end; of two dates, in the order in which the text speaks of the two. */
const isTurned = ({ text, language }: Draft, ranks: readonly number[]): boolean => {
  const [begin, finish] = [text.search(BEGIN[language]), text.search(FINISH[language])];
  if (begin < 0 || finish < 0 || ranks.length !== 2) return false;
  const [first = 0, second = 0] = ranks;
  return begin < finish ? first > second : second > first;
};

/** December and January of the next year, without a year, are no contradiction. */
const comparable = (draft: Draft): readonly number[] => {
  const days = datesIn(draft.text).filter(({ hasDate }) => hasDate);
  return new Set(days.map(({ saysYear }) => saysYear)).size === 1 ? days.map(({ rank }) => rank) : [];
};
export const findTurnedDates: Find = (draft) => (isTurned(draft, comparable(draft)) ? whole(draft.text) : NOTHING);

const monthOf = (rank: number): number => Math.floor(rank / 100);

/** The effect cannot come before what was done. */
export const findEarlyEffect: Find = ({ text, all }) => {
  const done = datesIn(all.get('plan-date') ?? '').filter(({ hasYear }) => hasYear);
  const latest = Math.max(0, ...done.map(({ rank }) => monthOf(rank)));
  const [effect] = datesIn(text).filter(({ hasYear }) => hasYear);
  return effect && done.length > 0 && monthOf(effect.rank) < latest ? [[effect.start, effect.end]] : NOTHING;
};

const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}]/gu, '');
const pairsOf = (text: string): readonly string[] => [...bare(text)].map((letter, i, all) => letter + (all[i + 1] ?? ''));

/** 0 to 1: how many pairs of letters two texts share. @see https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient */
const likeness = (a: string, b: string): number => {
  const [first, second] = [pairsOf(a), new Set(pairsOf(b))];
  return (2 * first.filter((pair) => second.has(pair)).length) / Math.max(1, first.length + second.size);
};
const SAME = 0.9;
const LONG_ENOUGH = 12;
const isSame = (text: string) => (other: string): boolean => written(other) >= LONG_ENOUGH && likeness(text, other) >= SAME;

export const findCopy: Find = ({ text, examples }) => (examples.some(isSame(text)) ? whole(text) : NOTHING);

/** The same answer under a later item, too. */
export const findRepeated: Find = ({ item, text, all }) => {
  const earlier = [...all.keys()].slice(0, [...all.keys()].indexOf(item)).map((each) => all.get(each) ?? '');
  return earlier.some(isSame(text)) ? whole(text) : NOTHING;
};

const APOLOGY: Words = {
  ja: /申し訳|お詫び|おわび|反省|遺憾|ご?迷惑を?お?かけ|すみません|謝罪|ご不便/,
  en: /\b(?:apolog\w+|sorry|regret\w*|inconvenience)\b/i,
};
/** An apology may stand beside an answer, not in its place. */
export const findEmptyApology: Find = ({ text, language }) => {
  const rest = sentencesOf(text).filter((sentence) => !APOLOGY[language].test(sentence)).join('');
  return APOLOGY[language].test(text) && written(rest) < 12 ? whole(text) : NOTHING;
};
