/**
 * What `lintPlan` finds in plans with a known defect, and what it says of good ones: `npm run bench -- plan [--mistakes]`.
 * The plans were written down before the rules: test/fixtures/plans.json. Those of somebody else are a row of their own.
 */
import { join } from 'node:path';
import { lintPlan } from '../../src/core/plan/lint-plan.js';
import type { PlanOfAction, Problem } from '../../src/core/base/types.js';
import pack from '../../src/packs/folded/amazon.ja.js';
import { isMain } from '../commands.js';
import { reportBlind } from './plan/report.js';
import { readText, ROOT } from '../content/content.js';

interface Defect {
  readonly code: string;
  readonly item: string;
  readonly base: number;
  readonly change: Readonly<Record<string, string>>;
}
interface Plans {
  readonly good: readonly PlanOfAction[];
  /** Good plans that were written after the rules, to see how they do on what they never saw. */
  readonly later: readonly PlanOfAction[];
  readonly defects: readonly Defect[];
  readonly laterDefects: readonly Defect[];
}

/** The aims: nine of ten found, one false alarm in twenty good plans. */
const AIM = { found: 0.9, alarms: 1 / 20 } as const;

export const readPlans = (): Plans => JSON.parse(readText(join(ROOT, 'test/fixtures/plans.json'))) as Plans;

const withDefect = (good: readonly PlanOfAction[], { base, change }: Defect): PlanOfAction => {
  const plan = good[base];
  if (!plan) throw new Error(`no good plan ${base}`);
  return { ...plan, items: { ...plan.items, ...change } };
};

export interface Bench {
  readonly missed: readonly (Defect & { readonly said: readonly Problem[] })[];
  readonly alarms: readonly { readonly plan: number; readonly said: readonly Problem[] }[];
  readonly defects: number;
  readonly good: number;
  readonly holds: boolean;
}

export const benchPlans = ({ good, defects }: Plans): Bench => {
  const linted = defects.map((defect) => ({ ...defect, said: lintPlan(withDefect(good, defect), pack) }));
  const missed = linted.filter(
    ({ code, item, said }) => !said.some((problem) => problem.code === code && problem.path === item),
  );
  const alarms = good.map((plan, i) => ({ plan: i, said: lintPlan(plan, pack) })).filter(({ said }) => said.length > 0);
  const holds = missed.length <= defects.length * (1 - AIM.found) && alarms.length <= good.length * AIM.alarms;
  return { missed, alarms, defects: defects.length, good: good.length, holds };
};

const saidOf = (said: readonly Problem[]): string =>
  said.map(({ code, path, found }) => `${path} ${code} ${found.slice(0, 40)}`).join('; ') || 'nothing';

const report = ({ missed, alarms, defects, good, holds }: Bench, isTold: boolean): void => {
  if (isTold) {
    for (const { code, item, change, said } of missed)
      console.log(`  missed ${code}: ${change[item] ?? ''}\n    said ${saidOf(said)}`);
    for (const { plan, said } of alarms) console.log(`  false alarm in good plan ${plan}: ${saidOf(said)}`);
  }
  const found = defects - missed.length;
  const share = Math.round((100 * found) / defects);
  console.log(
    `found ${found} of ${defects} defects (${share} %); false alarms in ${alarms.length} of ${good} good plans`,
  );
  if (!holds) process.exitCode = 1;
};

if (isMain(import.meta.url)) {
  const isTold = process.argv.includes('--mistakes');
  report(benchPlans(readPlans()), isTold);
  for (const line of reportBlind(isTold)) console.log(line);
}
