import { expect } from '@esm-bundle/chai';
import { readFileSync } from 'node:fs';
import { lintPlan } from '../../../src/core/plan/lint-plan.js';
import type { PlanOfAction, Problem } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';
import { benchBlind, halfOfBench } from '../../../tools/bench/plan/report.js';
import { readPlans } from '../../../tools/bench/plan.js';

/**
 * Single answers; `code` is ["good"] where nothing is to be said. `later` were written after the rules, read once
 * (docs/plan.md), and the rules then widened by kind.
 */
interface Line {
  readonly code: readonly string[];
  readonly item: string;
  readonly text: string;
}
const lines = JSON.parse(readFileSync(new URL('../../fixtures/plan-lines.json', import.meta.url), 'utf8')) as Readonly<
  Record<'seen' | 'later', readonly Line[]>
>;
const { good } = readPlans();
const planOf = (item: string, text: string): PlanOfAction => {
  const language = /[ぁ-んァ-ヶ一-龠]/.test(text) ? 'ja' : 'en';
  return { language, items: { ...good.find((plan) => plan.language === language)!.items, [item]: text } };
};
const said = ({ item, text }: Line): readonly Problem[] =>
  lintPlan(planOf(item, text), pack).filter(({ path }) => path === item);
const isGood = ({ code }: Line): boolean => code.includes('good');
const isFound = (line: Line): boolean => said(line).some(({ code }) => line.code.includes(code));

/** The same numbers in every run. */
const random = (seed: number) => (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;

describe('single answers', () => {
  const all = [...lines.seen, ...lines.later];
  it('are left alone where they are good', () =>
    expect(all.filter((line) => isGood(line) && said(line).length > 0)).to.deep.equal([]));
  it('are found out where a rule was made for their kind', () =>
    expect(lines.seen.filter((line) => !isGood(line) && !isFound(line))).to.deep.equal([]));
  it('are found out where they came later, but for three', () =>
    expect(lines.later.filter((line) => !isGood(line) && !isFound(line)).length).to.be.at.most(3));
});

describe('plans of somebody else', () => {
  const unread = halfOfBench(benchBlind(), 'unread');
  it('fare as docs/plan.md says in the half that was not read', () => {
    expect(unread.defects.filter((defect) => defect.isFound).length).to.be.at.least(25);
    expect(unread.good.filter((plan) => plan.said.length > 0).length).to.be.at.most(3);
  });
});

describe('any text at all', () => {
  const pieces = [...lines.seen, ...lines.later]
    .flatMap(({ text }) => [text, text.slice(0, 7), text.slice(5, 11)])
    .concat('\ud83d', '\u0000', '。', '.', '\n', '「', '"', '%', '十一月', '令和', '13月45日', 'R', '100%', ' ');
  it('is gone through without a throw, each stretch inside it', () => {
    const next = random(7);
    for (let i = 0; i < 400; i += 1) {
      const text = Array.from(
        { length: 1 + Math.floor(next() * 6) },
        () => pieces[Math.floor(next() * pieces.length)],
      ).join('');
      const item = ['plan-cause', 'plan-measures', 'plan-effect', 'plan-date', 'plan-effect-date', 'plan-person'][
        i % 6
      ]!;
      for (const { span, found } of lintPlan({ language: i % 2 ? 'ja' : 'en', items: { [item]: text } }, pack).filter(
        ({ path }) => path === item,
      ))
        if (span)
          expect([span.start >= 0, span.end <= text.length, text.slice(span.start, span.end)]).to.deep.equal([
            true,
            true,
            found,
          ]);
    }
  });
  it('is gone through in time, however long', () => {
    for (const piece of ['購入者が', 'our supplier ', '10月1日', 'the new account of my ', 'パスワード', 'Aa ', '1 ']) {
      const from = performance.now();
      lintPlan(
        {
          language: /[a-z1]/.test(piece) ? 'en' : 'ja',
          items: Object.fromEntries(
            ['plan-cause', 'plan-measures', 'plan-date', 'plan-person'].map((id) => [id, piece.repeat(2_000)]),
          ),
        },
        pack,
      );
      expect(performance.now() - from, piece).to.be.below(4_000);
    }
  });
});
