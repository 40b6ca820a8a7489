/** What `lintPlan` finds. The words found are left out: half of the plans may not be read by us. */
import type { Plan } from '../inputs/plans.js';
import type { Core, Pack, Problem } from './api.js';

const problemInWords = ({ code, severity, path, span }: Problem): string =>
  `${path}: ${severity} ${code}${span ? ` ${span.start}-${span.end}` : ''}`;

export const lintAll = (
  core: Core,
  packs: Readonly<Record<string, Pack>>,
  plans: readonly Plan[],
): Map<string, string> =>
  new Map(
    Object.entries(packs).flatMap(([locale, pack]) =>
      plans.map(
        (plan) => [`${plan.id}, pack ${locale}`, core.lintPlan(plan, pack).map(problemInWords).join('\n')] as const,
      ),
    ),
  );
