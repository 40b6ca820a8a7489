import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { askTable, lazyTargets } from '../../../tools/build/inline-modules.js';
import { loadBeside, toAscii, wrap } from '../../../tools/build/classic.js';
import { closeComments } from '../../../tools/build/keep-comments-closed.js';
import { minifyLiteral } from '../../../tools/build/minify-css.js';
import { encode, moduleOf } from '../../../tools/build/pack-letters.js';
import { squeezeLiterals } from '../../../tools/build/squeeze-templates.js';
import { closure } from '../../../tools/build/size.js';

describe('minified css literals', () => {
  const ROWS = [
    ['\n  :host { display: block; /* why */ }\n', ':host{display:block}'],
    ['a :hover, b > c { margin: 0 auto }', 'a :hover,b>c{margin:0 auto}'],
    ['a { width: calc(1px + ${size}); }', 'a{width:calc(1px + ${size})}'],
    ['${base} a { b: c }', '${base} a{b:c}'],
    ['a { content: "; x" }', 'a{content:"; x"}'],
  ] as const;
  for (const [from, to] of ROWS) it(from.trim(), () => expect(minifyLiteral(from)).to.equal(to));
});

describe('squeezed html literals', () => {
  it('lose their indentation', () =>
    expect(squeezeLiterals('v`<ul>\n      <li\n        class="a">\n  </ul>`')).to.equal('v`<ul><li class="a"></ul>`'));
  it('leave line breaks of sentences alone: the minifier writes them out', () => {
    const code = 'a.join(`\n`)+b.replace(/\\r\\n?/g,`\n`)+`\n\n`+`;\n `';
    expect(squeezeLiterals(code)).to.equal(code);
  });
});

describe('comments for the bundler', () => {
  it('end by themselves, so that nothing after them is lost', () => {
    expect(closeComments('a;\n// @__NO_SIDE_EFFECTS__\nexport function b() {}')).to.equal(
      'a;\n/* @__NO_SIDE_EFFECTS__ */\nexport function b() {}',
    );
  });
});

describe('the classic file', () => {
  it('is ASCII and means the same', () => {
    const code = 'return ["あ", `𠮷`, /[ぁ-ん]/.test("か")]';
    expect(toAscii(code)).to.match(/^[\x00-\x7f]*$/);
    expect(new Function(toAscii(code))()).to.deep.equal(['あ', '𠮷', true]);
  });
  it('loads from beside itself', () =>
    expect(loadBeside('await import("later:schema")')).to.equal('await lockoutKitLater("later/schema.js")'));
  it('leaves the page’s scripts alone when it fails', () => {
    const said: unknown[] = [];
    new Function('document', 'console', wrap('throw new Error("x")'))(
      { currentScript: null },
      { error: (...args: unknown[]) => said.push(...args) },
    );
    expect(said).to.have.length(2);
  });
});

describe('what the classic file holds at once', () => {
  const FILE = 'src/elements/scam-check/scam-check.ts';
  const STAGES = "await import('./stages.js')";
  it('is looked up where it was imported later', () => {
    expect(lazyTargets(FILE, STAGES)).to.deep.equal(['src/elements/scam-check/stages.js']);
    expect(askTable(FILE, STAGES)).to.contain('await Promise.resolve(held["src/elements/scam-check/stages.js"])');
  });
  for (const code of ["import('./read-picture.js')", "import('jsqr')", "import('../../../packs/folded/amazon.ja.js')"])
    it(`does not hold ${code}`, () => expect(askTable(FILE, code)).to.equal(null));
});

describe('the letters of the classic file’s pack', () => {
  const evaluate = (code: string): unknown => new Function(code.replace('export default', 'return'))();
  it('are ASCII but for their table, and mean the same', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('あ', '亜', 'ー', '~', '"', '\\', '𠮷', 'a'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(text), (pack) => void expect(evaluate(moduleOf(JSON.stringify(pack)))).to.deep.equal(pack)),
    );
  });
  it('may be more than fit one sign each', () => {
    const many = Array.from({ length: 1_200 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    expect(evaluate(moduleOf(JSON.stringify([many])))).to.deep.equal([many]);
  });
  it('are refused in words when there are too many', () => {
    expect(() => encode('[]', 'あ'.repeat(5_000))).to.throw(RangeError, 'raise LEADS');
  });
});

describe('size', () => {
  const node = (...imports: string[]) => ({ imports, later: [], isEntry: false, modules: {} });
  it('counts what comes with an entry once', () => {
    const graph = { a: node('b', 'c'), b: node('c'), c: node('a'), d: node('c') };
    expect(closure(graph, ['a', 'd'])).to.deep.equal(['a', 'b', 'c', 'd']);
  });
});
