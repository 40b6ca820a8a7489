import { expect } from '@esm-bundle/chai';
import { lintPlan, planItems } from '../../src/core/lint-plan.js';
import type { PlanOfAction } from '../../src/core/types.js';
import pack from '../../src/packs/folded/amazon.ja.js';

const good: PlanOfAction = { language: 'ja', items: Object.fromEntries(planItems(pack).map(({ id, text }) => [id, text.good])) };
const withItem = (id: string, text: string, language: PlanOfAction['language'] = 'ja'): PlanOfAction => ({ language, items: { ...good.items, [id]: text } });
const codes = (plan: PlanOfAction): readonly string[] => lintPlan(plan, pack).map(({ code, path }) => `${path} ${code}`);

const CASES = [
  ['plan-cause', '', ['plan-cause missing']],
  ['plan-cause', '  \n', ['plan-cause missing']],
  ['plan-cause', 'ミスです。', ['plan-cause too-short']],
  ['plan-cause', 'あ'.repeat(900), ['plan-cause too-long']],
  ['plan-date', 'できるだけ早く対応します。', ['plan-date no-date']],
  ['plan-date', '来月の半ばまでに終えます。', ['plan-date no-date']],
  ['plan-date', '２０２６年１１月１０日に終えました。', []],
  ['plan-date', '2026-11-10に終えました。', []],
  ['plan-effect-date', 'そのうち効果が出るはずです。', ['plan-effect-date no-date']],
  ['plan-effect-date', '2027年1月', []],
  ['plan-person', '店長の山田花子（090-1234-5678）', ['plan-person personal-data']],
  ['plan-person', '店長の山田花子（０３（１２３４）５６７８）', ['plan-person personal-data']],
  ['plan-person', '店長の山田花子 +81 90 1234 5678', ['plan-person personal-data']],
  ['plan-measures', 'カード4111 1111 1111 1111で払い直し、11月1日に確認しました。', ['plan-measures personal-data']],
  ['plan-measures', '注文249-1234567-1234567の返金を、11月1日に終えました。', []],
  ['plan-measures', '商品4901234567894を2026年11月10日に下げ、棚を見直しました。', []],
  ['plan-measures', '荷物1234-5678-9012の配達済みの記録を、11月1日に保存しました。', []],
] as const;

describe('lintPlan', () => {
  it('knows the seven items in the order of the template', () => expect(planItems(pack).map(({ order }) => order)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]));
  it('finds nothing in the good examples', () => expect(lintPlan(good, pack)).to.deep.equal([]));
  it('finds seven unanswered items in an empty plan', () => expect(lintPlan({ language: 'ja', items: {} }, pack).map(({ code }) => code)).to.deep.equal(Array(7).fill('missing')));
  for (const [item, text, expected] of CASES) it(`${item}: 「${text.slice(0, 40)}」`, () => expect(codes(withItem(item, text))).to.deep.equal(expected));
  it('points at the words', () => {
    const text = '店長の山田花子（090-1234-5678）';
    const [problem] = lintPlan(withItem('plan-person', text), pack);
    expect(text.slice(problem?.span?.start, problem?.span?.end)).to.equal('090-1234-5678');
    expect(problem?.found).to.equal('090-1234-5678');
  });
  it('counts English letters by twice as many', () => {
    expect(codes(withItem('plan-cause', 'We did not check the boxes.', 'en'))).to.include('plan-cause too-short');
    expect(codes(withItem('plan-date', 'Done on November 10, 2026.', 'en'))).not.to.include('plan-date no-date');
  });
});
