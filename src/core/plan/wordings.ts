/** Rules that are told by words, in the order they are reported. */
import { BLAMES } from './blame.js';
import { chained } from './chain.js';
import { DENIALS } from './denial.js';
import { PAPERS } from './papers.js';
import { PROMISES } from './promise.js';
import { NOTHING, stretches, type PlanRule, type Stretch } from './rule.js';
import { TONES } from './tone.js';
import type { Wording } from './wording.js';

export const WORDINGS: readonly Wording[] = [...BLAMES, ...PAPERS, ...DENIALS, ...TONES, ...PROMISES];

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
