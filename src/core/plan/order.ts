/** Do the days of a plan follow on each other? */
import { oneOf } from '../base/expression.js';
import { datesIn, type Day } from './dates.js';
import { NOTHING, whole, type Find, type Language, type Stretch, type Words } from './rule.js';

const FINISH: Words = {
  ja: /終|完了|完結|済(?:み|ま|ん)|まで|〜|～/,
  en: /\b(?:finish|complet|ended|ends?\b|done|until|till|to\b|through|conclud|wrapped|in place)\w*/i,
};
const BEGIN: Words = {
  ja: /始|開始|着手|から|止め|停止|取り下げ|見つ|気づ|発見|届|受け取/,
  en: new RegExp(
    '\\b(?:' +
      oneOf(
        /start|began|begin|begun|from|since|stop|pull|found|notic|took (?:down|off)|discover|receiv|paus/,
        /remov/,
      ) +
      ')\\w*',
    'i',
  ),
};
const STARTS: Words = { ja: /始|開始|着手|から/, en: /\b(?:start|began|begin|begun|from)\w*/i };
const ENDS: Words = { ja: /終|完了|済|まで/, en: /\b(?:finish|complet|end|done|until|to)\w*/i };
/** What comes after the end anyway: looking again, a report, the effect. */
const AFTER: Words = {
  ja: /再|確認|点検|見直|報告|効果|次回|提出|予定|見込|評価|検証/,
  en: /\b(?:again|review|check|verif|report|next|follow|effect|re-?\w+ed|confirm|plan|expect|audit|inspect)\w*/i,
};

interface Clause {
  readonly days: readonly Day[];
  readonly words: string;
}

/** Clauses, each with the days it names; commas inside a date do not part. */
const clausesOf = (text: string): readonly Clause[] => {
  const days = datesIn(text);
  const masked = days.reduce(
    (said, { start, end }) => said.slice(0, start) + '#'.repeat(end - start) + said.slice(end),
    text,
  );
  return [...masked.matchAll(/(?:(?!\b(?:and|then|while|but)\b)[^、。,.;；\n（）()])+/gi)].map(
    ({ 0: words, index }) => ({
      words,
      days: days.filter(({ start }) => start >= index && start < index + words.length),
    }),
  );
};

/** The year of its neighbour for a day that says none, if they are less than half a year apart. */
const rankBeside = ({ rank, hasYear }: Day, other: Day): number => {
  const near = Math.abs(Math.floor(rank / 100) - Math.floor((other.rank % 10_000) / 100)) < 6;
  return !hasYear && other.hasYear && near ? rank + Math.floor(other.rank / 10_000) * 10_000 : rank;
};
const isAfter = (a: Day, b: Day): boolean => {
  const [first, second] = [rankBeside(a, b), rankBeside(b, a)];
  const isFar =
    !(a.saysYear && b.saysYear) && Math.abs((Math.floor(first / 100) % 100) - (Math.floor(second / 100) % 100)) > 6;
  return (
    !isFar && first > second && (a.hasYear || rankBeside(a, b) > 10_000) === (b.hasYear || rankBeside(b, a) > 10_000)
  );
};

/** In Japanese the beginning stands before the end; in English either may be said first. */
const IN_ORDER: { readonly [L in Language]: (words: string) => boolean } = {
  ja: (words) => words.search(BEGIN.ja) < words.search(FINISH.ja),
  en: () => true,
};

/** What stands in brackets is said of something else. */
const saysSpan = (words: string, language: Language): boolean =>
  !/[（(]/.test(words) && FINISH[language].test(words) && BEGIN[language].test(words) && IN_ORDER[language](words);

/** "from … to …" in one clause. */
const isSpanTurned =
  (language: Language) =>
  ({ days: [from, to, ...more], words }: Clause): boolean =>
    !!from && !!to && more.length === 0 && saysSpan(words, language) && isAfter(from, to);

const oneDay = ({ days }: Clause): Day | undefined => (days.length === 1 ? days[0] : undefined);

/** The end before what comes before an end. */
const endsEarly = (clauses: readonly Clause[], language: Language): boolean => {
  const dated = clauses.filter(({ days }) => days.some(({ hasDate }) => hasDate));
  const ends = dated
    .filter(({ words }) => FINISH[language].test(words) && !BEGIN[language].test(words) && !AFTER[language].test(words))
    .map(oneDay);
  const others = dated
    .filter(({ words }) => BEGIN[language].test(words) && !FINISH[language].test(words) && !AFTER[language].test(words))
    .map(oneDay);
  return ends.some((end) => end && others.some((other) => other && isAfter(other, end))) && ends.length === 1;
};

/** Of two days and no more, in the order in which the text speaks of a beginning and an end. */
const areTwoTurned = (text: string, language: Language): boolean => {
  const [first, second, ...more] = datesIn(text).filter(({ hasDate }) => hasDate);
  const [begin, finish] = [text.search(STARTS[language]), text.search(ENDS[language])];
  if (!first || !second || more.length > 0 || begin < 0 || finish < 0) return false;
  return begin < finish ? isAfter(first, second) : isAfter(second, first);
};

export const findTurnedDates: Find = ({ text, language }) => {
  const clauses = clausesOf(text);
  return clauses.some(isSpanTurned(language)) || endsEarly(clauses, language) || areTwoTurned(text, language)
    ? whole(text)
    : NOTHING;
};

export const findUnrealDays: Find = ({ text }) =>
  datesIn(text)
    .filter(({ isReal }) => !isReal)
    .map(({ start, end }): Stretch => [start, end]);

const monthOf = (rank: number): number => Math.floor(rank / 100);

/** The effect cannot come before what was done. */
export const findEarlyEffect: Find = ({ text, all }) => {
  const done = datesIn(all.get('plan-date') ?? '').filter(({ hasYear }) => hasYear);
  const latest = Math.max(0, ...done.map(({ rank }) => monthOf(rank)));
  const [effect] = datesIn(text).filter(({ hasYear }) => hasYear);
  return effect && done.length > 0 && monthOf(effect.rank) < latest ? [[effect.start, effect.end]] : NOTHING;
};
