/** What is looked for in a draft, in the order it is reported. */
import { oneOf } from '../base/expression.js';
import type { PlanItemId } from '../base/id.js';
import { findNoAnswer } from './answer.js';
import { findEmptyApology } from './attitude.js';
import { datesIn, saysDay, saysMonth } from './dates.js';
import { findOnlyPlanned } from './deeds.js';
import { isNamed } from './names.js';
import { privateData } from './private.js';
import {
  NOTHING,
  stretches,
  whole,
  written,
  type Draft,
  type Find,
  type PlanRule,
  type Stretch,
  type Words,
} from './rule.js';
import { findEarlyEffect, findTurnedDates, findUnrealDays } from './order.js';
import { findCopy, findNoCheck, findNoEvidence, findRepeated, findUnnamedEvidence } from './whole-plan-rules.js';
import { wordingRules } from './wordings.js';
import { PLAN } from '../base/words-to-numbers.js';

type Test = (draft: Draft) => boolean;
const wholeIf =
  (holds: Test): Find =>
  (draft) =>
    holds(draft) ? whole(draft.text) : NOTHING;

const LETTERS: Readonly<Record<string, Stretch>> = PLAN.letters;
const limitsOf = ({ item, language }: Draft): Stretch => {
  const [from, to] = LETTERS[item] ?? PLAN.lettersElse;
  return language === 'ja' ? [from, to] : [item in LETTERS ? from : from * PLAN.inEnglish, to * PLAN.inEnglish];
};
const tooLong: Find = (draft) =>
  written(draft.text) > limitsOf(draft)[1] ? [[limitsOf(draft)[1], draft.text.length]] : NOTHING;

const lacksAll = (words: Words) => wholeIf(({ text, language }) => !words[language].test(text.normalize('NFKC')));

const GROUP: Words = {
  ja: /スタッフ|従業員|社員|みんな|皆|全員|一同|各自|チーム(?:全体)?|関係者/,
  en: /\b(?:team|everyone|everybody|(?:all|the|our) (?:staff|employees|workers)|staff|someone|whoever)\b/i,
};
const findGroup: Find = ({ text, language }) => (isNamed(text, language) ? NOTHING : stretches(GROUP[language], text));

const NUMBER: Words = {
  ja: /\d|ゼロ|半減|半分|[一二三四五六七八九十百千](?:件|個|点|本|人|回|割|倍)|(?:一|1)(?:件|個|点|度)も/,
  en: new RegExp(
    oneOf(
      /\d/,
      '\\b(?:' +
        oneOf(
          /zero|half|halved|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand/,
          /none of/,
        ) +
        ')\\b',
    ),
    'i',
  ),
};
/** What is no count: a day, a number of years, a promise. */
const NO_COUNT = new RegExp(
  oneOf(
    /(?:(?<!\d)100|百|one hundred) ?(?:%|percent|パーセント)(?= ?(?:大丈夫|安|防|なく|保証|sure|safe|certain|guarantee|$|[.。!！]))/,
    /\d年(?:間|目)?(?:以上)?|number one|second time/,
  ),
  'gi',
);
const countable = (text: string): string =>
  datesIn(text)
    .reduceRight((said, { start, end }) => said.slice(0, start) + said.slice(end), text)
    .normalize('NFKC')
    .replace(NO_COUNT, '');
const lacksCount = wholeIf(({ text, language }) => !NUMBER[language].test(countable(text)));
const NOTICE: Words = {
  ja: /ポリシー|規約|規定|通知|ガイドライン|違反/,
  en: /\b(?:polic\w+|deactivat\w+|suspend\w+|notice|violat\w+|guidelines?|terms)\b/i,
};
const onlyRepeats = wholeIf(
  ({ text, language }) => NOTICE[language].test(text) && !NUMBER[language].test(text.normalize('NFKC')),
);

const CAUSE: Words = {
  ja: new RegExp(
    oneOf(
      /手順|工程|流れ|仕組み|体制|ルール|決ま|決め|設定|基準|表|担当|係|作業|方法|方針|やり方|作り方|なので/,
      /ので|ため|から|原因|欄|せい|なかった|ませんでした|足り|ず(?:に|、)|なく|まま|印|任せ|ひとり|一人/,
      /だけ|頼り|変え|変わ/,
    ),
  ),
  en: new RegExp(
    '\\b(?:' +
      oneOf(
        /not|steps?|rules?|process\w*|procedures?|because|since|so|due|nobody|no ?one|no \w+|only|standards?/,
        /settings?|updates?|copied|without|causes?|caused|reasons?|missing|lack\w*|never|still|by hand/,
        /manual\w*|same|one|shared|each|every|which|when|after|before|until|skipped|relied|depend\w*|alone/,
        /own|old|wrong|between|instead/,
      ) +
      ')\\b',
    'i',
  ),
};
const CAUSE_SOURCES = ['O-2', 'F-Q6'];
const only = (...items: readonly PlanItemId[]): { readonly items: readonly PlanItemId[] } => ({ items });

export const PLAN_RULES: readonly PlanRule[] = [
  { code: 'missing', severity: 'error', sources: ['O-8'], expected: 'an answer', find: findNoAnswer },
  {
    code: 'personal-data',
    severity: 'error',
    sources: ['U-6', 'U-20'],
    expected: 'no card, account, telephone number, address or e-mail',
    find: ({ text }) => privateData(text),
  },
  {
    code: 'empty-apology',
    severity: 'error',
    sources: ['F-Q6', 'O-8'],
    expected: 'what happened and why',
    find: findEmptyApology,
  },
  {
    code: 'only-repeats',
    severity: 'error',
    sources: ['O-1'],
    ...only('plan-violation'),
    expected: 'which goods or orders, and how many',
    find: onlyRepeats,
  },
  {
    code: 'only-promise',
    severity: 'error',
    sources: ['O-9', 'F-Q6'],
    ...only('plan-measures'),
    expected: 'what is done already',
    find: findOnlyPlanned,
  },
  {
    code: 'no-cause',
    severity: 'warning',
    sources: CAUSE_SOURCES,
    ...only('plan-cause'),
    expected: 'the step that let it happen',
    find: lacksAll(CAUSE),
  },
  ...wordingRules,
  {
    code: 'no-date',
    severity: 'error',
    sources: ['O-5'],
    ...only('plan-date'),
    expected: 'a day',
    find: wholeIf(({ text }) => !saysDay(text)),
  },
  {
    code: 'no-date',
    severity: 'error',
    sources: ['O-6'],
    ...only('plan-effect-date'),
    expected: 'a year and a month',
    find: wholeIf(({ text }) => !saysMonth(text)),
  },
  {
    code: 'date-conflict',
    severity: 'error',
    sources: ['O-5'],
    ...only('plan-date'),
    expected: 'the beginning before the end',
    find: findTurnedDates,
  },
  {
    code: 'date-conflict',
    severity: 'error',
    sources: ['O-5', 'O-6'],
    ...only('plan-date', 'plan-effect-date'),
    expected: 'a day of the calendar',
    find: findUnrealDays,
  },
  {
    code: 'date-conflict',
    severity: 'error',
    sources: ['O-5', 'O-6'],
    ...only('plan-effect-date'),
    expected: 'a month after the deed',
    find: findEarlyEffect,
  },
  {
    code: 'no-measure',
    severity: 'error',
    sources: ['O-4'],
    ...only('plan-effect'),
    expected: 'a number before and after',
    find: lacksCount,
  },
  {
    code: 'no-check',
    severity: 'warning',
    sources: ['O-4', 'F-Q6'],
    ...only('plan-effect'),
    expected: 'how often it is looked at',
    find: findNoCheck,
  },
  {
    code: 'no-evidence',
    severity: 'warning',
    sources: ['F-Q6', 'F-C4'],
    ...only('plan-measures'),
    expected: 'a photo, record or invoice',
    find: findNoEvidence,
  },
  {
    code: 'evidence-unnamed',
    severity: 'warning',
    sources: ['F-C16', 'F-C4'],
    ...only('plan-measures'),
    expected: 'which papers',
    find: findUnnamedEvidence,
  },
  {
    code: 'vague-agent',
    severity: 'error',
    sources: ['O-7'],
    ...only('plan-person'),
    expected: 'a name',
    find: findGroup,
  },
  {
    code: 'no-person',
    severity: 'error',
    sources: ['O-7'],
    ...only('plan-person'),
    expected: 'a name',
    find: wholeIf(({ text, language }) => !isNamed(text, language)),
  },
  { code: 'copied-example', severity: 'error', sources: ['O-9'], expected: 'your own words', find: findCopy },
  { code: 'repeated', severity: 'warning', sources: ['O-8'], expected: 'an answer of its own', find: findRepeated },
  {
    code: 'too-short',
    severity: 'warning',
    sources: ['O-8'],
    expected: 'a sentence or two',
    find: wholeIf((draft) => written(draft.text) < limitsOf(draft)[0]),
  },
  { code: 'too-long', severity: 'warning', sources: ['F-C16'], expected: 'fewer words', find: tooLong },
];
