import { expect } from '@esm-bundle/chai';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runnersOf } from '../../../tools/suites/places.js';
import { parse, planFor } from '../../../tools/suites/some.js';

const FILES = [
  'test/core/judge/judge.test.ts',
  'test/core/judge/judge-properties.test.ts',
  'test/core/plan/lint-plan.test.ts',
  'test/core/plan/lint-plan.node.test.ts',
  'test/elements/host/language.test.ts',
  'test/tools/lint/words.test.ts',
  'test/harness/visitor.ts',
];

describe('npm test -- <path>', () => {
  let root = '';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'lockout-suites-'));
    for (const file of FILES) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), '');
    }
  });
  after(() => rmSync(root, { recursive: true }));

  const JUDGE = ['test/core/judge/judge-properties.test.ts', 'test/core/judge/judge.test.ts'];
  const PLAN = ['test/core/plan/lint-plan.test.ts', 'test/core/plan/lint-plan.node.test.ts'];
  const ROWS: readonly (readonly [paths: string, node: readonly string[], engines: readonly string[]])[] = [
    ['test/core/judge', JUDGE, []],
    ['src/core/judge/', JUDGE, []],
    ['./core/judge', JUDGE, []],
    ['src/core/judge/judge.ts', ['test/core/judge/judge.test.ts'], []],
    ['test/core/judge/judge.test.ts', ['test/core/judge/judge.test.ts'], []],
    ['src/core/plan/lint-plan.ts', PLAN, []],
    ['--engines src/core/plan/lint-plan.ts', PLAN.slice(1), PLAN.slice(0, 1)],
    ['src/elements', [], ['test/elements/host/language.test.ts']],
    ['tools/lint', ['test/tools/lint/words.test.ts'], []],
    ['tools/lint/words.ts tools/lint', ['test/tools/lint/words.test.ts'], []],
  ];
  for (const [words, node, engines] of ROWS)
    it(words, () => {
      const plan = planFor(root, parse(words.split(' ')));
      expect([plan.node, plan.engines, plan.empty, plan.suites]).to.deep.equal([node, engines, [], []]);
    });

  const EMPTY = [
    ['nonsense', 'There is no test at nonsense: give a path in test, src or tools, or one of: pages, npm'],
    ['src/core/judge/weigh.ts', 'npm test -- test/core/judge runs what lies beside it.'],
    ['test/harness', 'There is no test at test/harness'],
  ] as const;
  for (const [path, sentence] of EMPTY)
    it(`${path} leads nowhere, in one sentence`, () => {
      const { empty } = planFor(root, parse([path]));
      expect(empty).to.have.lengthOf(1);
      expect(empty[0]).to.contain(sentence);
    });

  for (const path of ['pages', 'test/pages', './test/pages/'])
    it(`${path} is a suite`, () => expect(planFor(root, parse([path])).suites).to.have.lengthOf(1));

  it('leaves the words of --grep alone', () =>
    expect(parse(['test/packs', '--grep', 'brand'])).to.deep.include({ paths: ['test/packs'], grep: 'brand' }));
});

describe('where a test runs', () => {
  const ROWS = [
    ['test/core/x.test.ts', ['node', 'engines']],
    ['test/core/x.node.test.ts', ['node']],
    ['test/elements/a/x.test.ts', ['engines']],
    ['test/elements/a/x.node.test.ts', ['node']],
    ['test/tools/lint/x.test.ts', ['node']],
    ['test/anything/x.test.ts', ['node']],
  ] as const;
  for (const [file, runners] of ROWS) it(file, () => expect(runnersOf(file)).to.deep.equal(runners));
});
