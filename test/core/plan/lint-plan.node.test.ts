import { expect } from '@esm-bundle/chai';
import { lintPlan } from '../../../src/core/plan/lint-plan.js';
import { PLAN_RULES } from '../../../src/core/plan/rules.js';
import { FLAWS as FLAW_WORDS } from '../../../src/locales/ja/ui/flaws.js';
import pack from '../../../src/packs/folded/amazon.ja.js';
import { benchPlans, readPlans } from '../../../tools/bench/plan.js';

const plans = readPlans();
const codes = [...new Set(PLAN_RULES.map(({ code }) => code))];

describe('the rules of a plan', () => {
  it('are twenty-five or more', () => expect(codes.length).to.be.at.least(25));
  for (const { code, sources } of PLAN_RULES)
    it(`${code} names rows that say why`, () =>
      expect(pack.facts.map(({ id }) => id)).to.include.members([...sources]));
  it('have words, and each word a rule', () =>
    expect(Object.keys(FLAW_WORDS)).to.have.members(
      [...new Set([...codes, 'missing'])].map((code) => `guide.flaw-${code}`),
    ));
  it('are each tried by a plan written before them', () => {
    const tried = new Set(plans.defects.map(({ code }) => code));
    expect(codes.filter((code) => !tried.has(code))).to.deep.equal(['no-cause', 'wrong-metric', 'too-long']);
  });
  it('find nine of ten defects, with one false alarm in twenty good plans at most', () => {
    const { missed, alarms, holds, defects, good } = benchPlans(plans);
    expect([defects >= 100, good >= 20, holds], JSON.stringify([missed, alarms])).to.deep.equal([true, true, true]);
  });
  it('find defects that were written after them', () =>
    expect(benchPlans({ ...plans, defects: plans.laterDefects }).missed).to.deep.equal([]));
  it('leave alone good plans that were written after them', () =>
    expect(plans.later.flatMap((plan) => lintPlan(plan, pack))).to.deep.equal([]));
  it('point into the answer they are about', () => {
    for (const { items, language } of plans.good.concat(
      plans.defects.map(({ base, change }) => ({
        ...plans.good[base]!,
        items: { ...plans.good[base]!.items, ...change },
      })),
    ))
      for (const { span, path, found } of lintPlan({ items, language }, pack))
        if (span) expect(items[path]?.slice(span.start, span.end)).to.equal(found);
  });
});
