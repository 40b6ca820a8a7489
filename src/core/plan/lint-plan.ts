import { PLAN_RULES } from './rules.js';
import { isRead, type Draft, type PlanRule } from './rule.js';
import { planItems } from './plan-items.js';
import type { PlanItemId } from '../base/id.js';
import type { Pack } from '../schema/pack.js';
import type { PlanOfAction, Problem } from '../base/types.js';

/** A plan that leaves out an item is sent back (facts O-8). */
const unanswered = (path: PlanItemId): Problem => ({
  code: 'missing',
  severity: 'error',
  path,
  found: '',
  expected: 'an answer',
  sources: ['O-8'],
});

const problemsBy = ({ code, severity, sources, expected, find }: PlanRule, draft: Draft): readonly Problem[] =>
  find(draft).map(([start, end]) => ({
    code,
    severity,
    expected,
    sources,
    path: draft.item,
    found: draft.text.slice(start, end),
    span: { part: draft.item, start, end },
  }));

const problemsOf = (draft: Draft): readonly Problem[] =>
  draft.text.trim() === ''
    ? [unanswered(draft.item)]
    : PLAN_RULES.filter(({ items }) => !items || items.includes(draft.item)).flatMap((rule) => problemsBy(rule, draft));

/** What would get a plan of action refused, at the words in question. Nothing where nobody here can read it. */
export const lintPlan = ({ items, language }: PlanOfAction, pack: Pack): readonly Problem[] => {
  if (!isRead(language)) return [];
  const asked = planItems(pack);
  const all = new Map(asked.map(({ id }): PlanItemId => String(id)).map((id) => [id, items[id] ?? ''] as const));
  const examples = asked.flatMap(({ text }) => [text.good, text.bad]);
  return [...all].flatMap(([item, text]) => problemsOf({ item, text, language, all, examples }));
};
