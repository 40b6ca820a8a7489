/** Rules that need the whole plan: what contradicts itself, what is nowhere named. */
import { oneOf } from '../base/expression.js';
import type { PlanItemId } from '../base/id.js';
import {
  NOTHING,
  sentencesOf,
  stretches,
  whole,
  written,
  type Draft,
  type Find,
  type Language,
  type Words,
} from './rule.js';
import { PLAN } from '../base/words-to-numbers.js';

/** Of which part of the template a draft speaks when it says how the result is watched. */
const WATCHED: readonly PlanItemId[] = ['plan-measures', 'plan-effect', 'plan-effect-date', 'plan-person'];
const together = ({ all }: Draft, items: readonly PlanItemId[]): string =>
  items.map((item) => all.get(item) ?? '').join('\n');

const NAMED: Words = {
  ja: new RegExp(
    oneOf(
      /写真|動画|録画|画像|記録|請求書|領収書|納品書|伝票|レシート|控え|明細|ログ|スクリーンショット/,
      /キャプチャ|画面の|写し|コピー|見本|台帳|証明書|許可証|契約書|成績書|基準表|作業表|当番表|手順書/,
      /チェックリスト|文面|追跡番号|議事録|履歴|レポート|マニュアル|リスト|データ|ファイル/,
      /[\u4e00-\u9fffァ-ヶ](?:書(?![類いきかくけこ])|表(?![示面記れす]))|画面|成績|保存/,
    ),
  ),
  en: new RegExp(
    '\\b(?:' +
      oneOf(
        /photos?|photograph\w*|pictures?|videos?|footage|invoices?|receipts?|slips?|lists?|cop(?:y|ies)/,
        /scans?|notes?|undertakings?|meeting minutes|spreadsheets?|samples?|records?|logs?|screenshots?/,
        /sheets?|forms?|certificates?|licen[cs]es?|contracts?|tracking|labels? (?:is|are) attached/,
        /(?:shift )?plan (?:is|are) attached|checklists?|statements?|reports?|manuals?|history|letters?/,
        /agreements?|authori[sz]ations?|terminations?|e-?mails?|versions?|register|saved?/,
      ) +
      ')\\b',
    'i',
  ),
};
const EVIDENCE: Words = {
  ja: /証拠|証明|資料|書類|添付|提出|別紙|ご覧|お送り|添え|お付け/,
  en: new RegExp(
    '\\b(?:' +
      oneOf(
        /evidence|proof|documents?|attach\w*|enclos\w+|appendix|provided|on file|files|on request/,
        /(?:we|i) (?:keep|kept|saved)|available/,
      ) +
      ')\\b',
    'i',
  ),
};

/**
 * Elsewhere than among the measures a thing is evidence where it is shown, and no more than a tool where somebody
 * ticks it.
 */
const isShown =
  (language: Language) =>
  (sentence: string): boolean =>
    NAMED[language].test(sentence) &&
    (EVIDENCE[language].test(sentence) || /保存|残し|残って|保管|あります/.test(sentence));

/** A plan that names nothing that could be looked at. */
export const findNoEvidence: Find = (draft) => {
  const { text, language } = draft;
  const isSomewhere = sentencesOf(together(draft, ['plan-effect', 'plan-date', 'plan-person'])).some(isShown(language));
  return NAMED[language].test(text) || EVIDENCE[language].test(text) || isSomewhere ? NOTHING : whole(text);
};

/** Evidence is spoken of, but which? */
export const findUnnamedEvidence: Find = ({ text, language }) =>
  NAMED[language].test(text) ? NOTHING : stretches(EVIDENCE[language], text).slice(0, 1);

const OFTEN: Words = {
  ja: new RegExp(
    oneOf(
      /毎|ごと|たび|都度|週に?[0-9０-９一1]|月に?[0-9０-９一1]+回|年に?[0-9０-９]+回|[日週月年]次|定期/,
      /抜き取|つど|おき(?:に|で)|[月週期年](?:末|初め|はじめ)|[月火水木金土日]曜|朝|夕/,
      /(?:時|とき|際|前|後)(?:に|は|には)|場合(?:は|に)|確認日|再確認|再点検|引き続き|継続|続け|続いて|つづ/,
    ),
  ),
  en: new RegExp(
    '\\b(?:' +
      oneOf(
        /every|each|daily|weekly|monthly|quarterly|yearly|regular(?:ly)?|once|twice|before|when(?:ever)?/,
        /on arrival|at arrival|per (?:day|week|month|batch|order)|a (?:day|week|month)|sampled?/,
        /(?:mon|tues|wednes|thurs|fri|satur|sun)days|mornings?|evenings?|continu\w+|ongoing|still|straight/,
        /again|re-?check\w*|since|random(?:ly)?|spot checks?|any new/,
      ) +
      ')\\b',
    'i',
  ),
};
export const findNoCheck: Find = (draft) =>
  OFTEN[draft.language].test(together(draft, WATCHED)) ? NOTHING : whole(draft.text);

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
const pairsOf = (text: string): readonly string[] =>
  [...bare(text)].map((letter, i, all) => letter + (all[i + 1] ?? ''));

/**
 * 0 to 1: how many pairs of letters two texts share. @see
 * https://en.wikipedia.org/wiki/Dice-S%C3%B8rensen_coefficient
 */
const likeness = (a: string, b: string): number => {
  const [first, second] = [pairsOf(a), new Set(pairsOf(b))];
  return (2 * first.filter((pair) => second.has(pair)).length) / Math.max(1, first.length + second.size);
};
const isSame =
  (text: string) =>
  (other: string): boolean =>
    written(other) >= PLAN.same.letters && likeness(text, other) >= PLAN.same.likeness;

export const findCopy: Find = ({ text, examples }) => (examples.some(isSame(text)) ? whole(text) : NOTHING);

/** The same answer under a later item, too. */
export const findRepeated: Find = ({ item, text, all }) => {
  const earlier = [...all.keys()].slice(0, [...all.keys()].indexOf(item)).map((each) => all.get(each) ?? '');
  return earlier.some(isSame(text)) ? whole(text) : NOTHING;
};
