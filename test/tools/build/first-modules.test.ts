import { expect } from '@esm-bundle/chai';
import { changeLines, changesSince, modulesIn } from '../../../tools/build/first-modules.js';
import type { GraphNode, Modules } from '../../../tools/build/chunk-graph.js';
import { advice } from '../../../tools/build/size.js';

const chunk = (modules: Modules): GraphNode => ({ imports: [], later: [], isEntry: false, modules });
const GRAPH = {
  'a.js': chunk({ 'src/a.ts': 10, 'src/b.ts': 20 }),
  'first.js': chunk({ 'src/c.ts': 30 }),
  'later.js': chunk({ 'src/d.ts': 40 }),
};

describe('what a first stage is made of', () => {
  const ROWS: readonly (readonly [files: readonly string[], modules: Modules])[] = [
    [['a.js', 'first.js'], { 'src/a.ts': 10, 'src/b.ts': 20, 'src/c.ts': 30 }],
    [['first.js'], { 'src/c.ts': 30 }],
    [['nowhere.js'], {}],
  ];
  for (const [files, modules] of ROWS)
    it(files.join(' and '), () => expect(modulesIn(GRAPH, files)).to.deep.equal(modules));
});

describe('what has changed since the record', () => {
  const RECORD = { same: 10, grown: 10, shrunk: 10, gone: 10 };
  const changes = changesSince(RECORD, { same: 10, grown: 300, shrunk: 4, new: 20 });

  it('is told by module, the largest gain first', () =>
    expect(changes.map(({ module, by, kind }) => `${module} ${by} ${kind}`)).to.deep.equal([
      'grown 290 grown',
      'new 20 new',
      'shrunk -6 shrunk',
      'gone -10 gone',
    ]));
  it('reads in columns', () =>
    expect(changeLines(changes).split('\n').slice(1, 3)).to.deep.equal([
      '     +290  grown   grown',
      '      +20  new     new',
    ]));
  it('may be nothing, which is said', () => expect(changeLines([])).to.contain('no module has changed'));
});

describe('a budget that is missed', () => {
  it('names the modules of that widget that grew, and no other', () => {
    const budget = { name: 'a', limit: 1, files: ['a.js', 'first.js'] };
    const lines = advice(GRAPH, budget, { 'src/a.ts': 4, 'src/b.ts': 20, 'src/c.ts': 31, 'src/d.ts': 1 }).split('\n');
    expect(lines.slice(1)).to.deep.equal([
      'a is over its budget: take something out of its static imports.',
      'bytes before they are minified, since tools/build/first-modules.json:',
      '       +6  grown   src/a.ts',
    ]);
  });
});
