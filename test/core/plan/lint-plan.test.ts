import { expect } from '@esm-bundle/chai';
import { lintPlan } from '../../../src/core/plan/lint-plan.js';
import { planItems } from '../../../src/core/plan/plan-items.js';
import type { PlanOfAction } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

const good: PlanOfAction = {
  language: 'ja',
  items: Object.fromEntries(planItems(pack).map(({ id, text }) => [id, text.good])),
};
const withItem = (id: string, text: string, language: PlanOfAction['language'] = 'ja'): PlanOfAction => ({
  language,
  items: { ...good.items, [id]: text },
});
const codes = (plan: PlanOfAction): readonly string[] =>
  lintPlan(plan, pack).map(({ code, path }) => `${path} ${code}`);

type Case = readonly [item: string, text: string, found: readonly string[], silent?: readonly string[]];

const CASES: readonly Case[] = [
  ['plan-cause', '', ['missing']],
  ['plan-cause', '  \n', ['missing']],
  ['plan-cause', 'ミスです。', ['too-short']],
  ['plan-cause', 'あ'.repeat(900), ['too-long']],
  ['plan-date', 'できるだけ早く対応します。', ['no-date', 'vague-date']],
  ['plan-date', 'できるだけ早く、2026年11月10日までに終えます。', [], ['no-date', 'vague-date']],
  ['plan-date', '来月の半ばまでに終えます。', ['no-date']],
  ['plan-date', '２０２６年１１月１０日に終えました。', [], ['no-date']],
  ['plan-date', '2026-11-10に終えました。', [], ['no-date']],
  ['plan-date', '2026年12月20日に始め、1月10日に終えます。', [], ['date-conflict']],
  ['plan-date', '11月30日に始め、11月10日に終えました。', ['date-conflict']],
  ['plan-date', '2026年11月10日に終えました。始めたのは11月1日です。', [], ['date-conflict']],
  ['plan-effect-date', 'そのうち効果が出るはずです。', ['no-date', 'vague-date', 'unsure']],
  ['plan-effect-date', '2027年1月', [], ['no-date', 'date-conflict']],
  ['plan-effect-date', '2026年10月', ['date-conflict']],
  ['plan-person', '店長の山田花子（090-1234-5678）', ['personal-data']],
  ['plan-person', '店長の山田花子（０３（１２３４）５６７８）', ['personal-data']],
  ['plan-person', '店長の山田花子 +81 90 1234 5678', ['personal-data']],
  ['plan-person', '店長の山田花子がスタッフ3人と見ます。', [], ['vague-agent', 'no-person']],
  ['plan-person', 'スタッフ全員で気をつけます。', ['vague-agent', 'no-person', 'slogan']],
  ['plan-measures', 'カード4111 1111 1111 1111で払い直し、11月1日に確認しました。', ['personal-data']],
  ['plan-measures', '注文249-1234567-1234567の返金を、11月1日に終えました。', [], ['personal-data']],
  [
    'plan-measures',
    '商品4901234567894を2026年11月10日に下げ、棚を見直しました。',
    [],
    ['personal-data', 'only-promise'],
  ],
  [
    'plan-measures',
    '荷物1234-5678-9012の配達済みの記録を、11月1日に保存しました。',
    [],
    ['personal-data', 'evidence-unnamed'],
  ],
  [
    'plan-measures',
    '検品表を直し、写真と請求書を提出します。在庫120点を見直しました。',
    [],
    ['evidence-unnamed', 'only-promise'],
  ],
  [
    'plan-violation',
    'ご迷惑をおかけしました。外箱のない時計5点を新品として出品していました。',
    [],
    ['empty-apology', 'only-repeats'],
  ],
  [
    'plan-violation',
    '関連するアカウントがあると通知されました。以前の別のアカウントは2024年に閉じています。',
    [],
    ['other-account'],
  ],
  ['plan-cause', '型番を確かめる工程がなく、見落としが起きる流れでした。', [], ['human-error', 'no-cause']],
  ['plan-cause', '仕入先から届いた状態の悪い箱を、そのまま棚に入れる手順でした。', [], ['blames-others']],
  ['plan-measures', '11月2日に領収書の宛名を店の名前に変えて出しました。', ['forged-papers']],
  ['plan-measures', '11月2日に請求書の金額を塗って出し直しました。', ['forged-papers']],
  ['plan-measures', '11月2日に登録の住所を請求書と同じ住所に変え、画面の控えを残しました。', [], ['forged-papers']],
  ['plan-measures', '11月2日に商品ページの日付を直し、請求書と並べて保存しました。', [], ['forged-papers']],
  ['plan-effect', 'キャンセル率を5%以下という基準に収め、毎週数えます。', ['wrong-metric']],
  ['plan-effect', '注文不良率を3%から1%未満の目標にもどし、毎週数えます。', [], ['wrong-metric']],
  ['plan-effect', '型番違いの出荷が月4件から0件になりました！', ['shouting'], ['no-measure', 'no-check']],
];

describe('lintPlan', () => {
  it('knows the seven items in the order of the template', () =>
    expect(planItems(pack).map(({ order }) => order)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]));
  it('finds nothing in the good examples but that they are ours', () =>
    expect(new Set(lintPlan(good, pack).map(({ code }) => code))).to.deep.equal(new Set(['copied-example'])));
  it('finds seven unanswered items in an empty plan', () =>
    expect(lintPlan({ language: 'ja', items: {} }, pack).map(({ code }) => code)).to.deep.equal(
      Array(7).fill('missing'),
    ));
  for (const [item, text, found, silent = []] of CASES)
    it(`${item}: 「${text.slice(0, 40)}」`, () => {
      const said = codes(withItem(item, text)).filter((each) => each.startsWith(item));
      expect(said).to.include.members(found.map((code) => `${item} ${code}`));
      for (const code of silent) expect(said).not.to.include(`${item} ${code}`);
    });
  it('points at the words', () => {
    const text = '店長の山田花子（090-1234-5678）';
    const problem = lintPlan(withItem('plan-person', text), pack).find(({ code }) => code === 'personal-data');
    expect(text.slice(problem?.span?.start, problem?.span?.end)).to.equal('090-1234-5678');
    expect(problem?.found).to.equal('090-1234-5678');
  });
  it('counts English letters by twice as many', () => {
    expect(codes(withItem('plan-cause', 'We did not check the boxes.', 'en'))).to.include('plan-cause too-short');
    expect(codes(withItem('plan-date', 'Done on November 10, 2026.', 'en'))).not.to.include('plan-date no-date');
  });
});
