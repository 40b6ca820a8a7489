import { PLAN_RULES, type PlanRule } from './plan-rules.js';
import type { PlanItemId } from './schema/id.js';
import type { Pack } from './schema/pack.js';
import type { ReferenceOf } from './schema/reference.js';
import type { PlanOfAction, Problem } from './types.js';

/** The items of the plan, in the order of the template. */
export const planItems = (pack: Pack): readonly ReferenceOf<'plan-item'>[] =>
  pack.references.filter((reference): reference is ReferenceOf<'plan-item'> => reference.kind === 'plan-item').sort((a, b) => a.order - b.order);

const unanswered = (path: PlanItemId): Problem => ({ code: 'missing', severity: 'error', path, found: '', expected: 'an answer' });

const problemsBy = (rule: PlanRule, text: string, item: PlanItemId, language: PlanOfAction['language']): readonly Problem[] =>
  rule.find(text, item, language).map(([start, end]) => ({
    code: rule.code,
    severity: rule.severity,
    path: item,
    found: text.slice(start, end),
    expected: rule.expected(item, language),
    span: { part: item, start, end },
  }));

const problemsOf = (item: PlanItemId, text: string, language: PlanOfAction['language']): readonly Problem[] =>
  text.trim() === ''
    ? [unanswered(item)]
    : PLAN_RULES.filter(({ items }) => !items || items.includes(item)).flatMap((rule) => problemsBy(rule, text, item, language));

/** What would get a plan of action refused, at the words in question. */
export const lintPlan = (plan: PlanOfAction, pack: Pack): readonly Problem[] =>
  planItems(pack)
    .map(({ id }): PlanItemId => String(id))
    .flatMap((item) => problemsOf(item, plan.items[item] ?? '', plan.language));
