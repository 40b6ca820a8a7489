import { expect } from '@esm-bundle/chai';
import { circles } from '../../../tools/lint/circles.js';
import { EMPTY, type SourceFile } from '../../../tools/lint/lint.js';

/** `a.ts > b.ts` imports, `a.ts ~ b.ts` as a type, `a.ts ? b.ts` later; one a line, paths from src. */
const SAID: Readonly<Record<string, (target: string) => string>> = {
  '>': (target) => `import { x } from '${target}';`,
  '~': (target) => `import type { X } from '${target}';`,
  '?': (target) => `const x = () => import('${target}');`,
};
const sourcesOf = (rows: readonly string[]): readonly SourceFile[] => {
  const texts = new Map<string, string>();
  for (const [from = '', how = '', to = ''] of rows.map((row) => row.split(' '))) {
    const up = '../'.repeat(from.split('/').length - 1) || './';
    texts.set(from, `${texts.get(from) ?? ''}${SAID[how]?.(`${up}${to.replace('.ts', '.js')}`)}\n`);
    texts.set(to, texts.get(to) ?? '');
  }
  return [...texts].map(([file, text]) => ({ file: `src/${file}`, text }));
};
const found = (...rows: string[]): readonly string[] =>
  circles.check({ ...EMPTY, sources: sourcesOf(rows) }).map((flaw) => flaw.found);

describe('lint circles', () => {
  it('allows what only looks down', () =>
    expect(found('a/x.ts > b/y.ts', 'a/x.ts > b/z.ts', 'b/y.ts > b/z.ts')).to.deep.equal([]));
  it('allows what comes later to lead back', () =>
    expect(found('a/x.ts > b/y.ts', 'b/y.ts ? a/x.ts')).to.deep.equal([]));

  it('names the whole circle of files, types included', () =>
    expect(found('a/x.ts > a/y.ts', 'a/y.ts ~ a/z.ts', 'a/z.ts > a/x.ts')).to.deep.equal([
      'a circle of files: src/a/x.ts → src/a/y.ts → src/a/z.ts → src/a/x.ts',
    ]));

  it('says how many more are tied into it', () =>
    expect(found('a/x.ts > a/y.ts', 'a/y.ts > a/x.ts', 'a/y.ts > a/z.ts', 'a/z.ts > a/x.ts')[0]).to.contain(
      '; 3 stand in this knot',
    ));

  it('finds a circle of folders where no file stands in one, and which imports make it', () =>
    expect(found('a/x.ts > b/y.ts', 'b/z.ts ~ a/w.ts')).to.deep.equal([
      'a circle of folders: src/a → src/b → src/a (src/a/x.ts reads src/b/y.ts, src/b/z.ts reads src/a/w.ts)',
    ]));

  it('takes the folder of a widget for one, with all below it', () =>
    expect(
      found(
        'elements/scam-check/scam-check.ts > elements/scam-check/stages/who.ts',
        'elements/scam-check/stages/who.ts > elements/scam-check/model/views.ts',
        'elements/scam-check/model/views.ts ~ elements/scam-check/words.ts',
      ),
    ).to.deep.equal([]));

  it('tells two knots apart', () =>
    expect(found('a/x.ts > a/y.ts', 'a/y.ts > a/x.ts', 'b/x.ts > b/y.ts', 'b/y.ts > b/x.ts')).to.have.length(2));
});
