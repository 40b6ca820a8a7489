import { expect } from '@esm-bundle/chai';
import { EMPTY } from '../../../tools/lint/lint.js';
import { pointers } from '../../../tools/lint/pointers.js';

const PATHS = [
  'src',
  'src/core',
  'src/core/judge',
  'src/core/judge/judge.ts',
  'src/packs',
  'src/elements/x.ts',
  'docs',
  'docs/size.md',
  'docs/decisions',
  'docs/decisions/0003-two-halves-of-a-widget.md',
  'tools/lint/words.ts',
  'README.md',
];
const project = { ...EMPTY, paths: new Set(PATHS), scripts: new Set(['fold', 'bench']) };
const inPaper = (text: string, file = 'docs/size.md'): readonly string[] =>
  pointers.check({ ...project, papers: [{ file, text }] }).map((flaw) => flaw.found);
const inCode = (text: string): readonly string[] =>
  pointers.check({ ...project, sources: [{ file: 'src/elements/x.ts', text }] }).map((flaw) => flaw.found);

const RIGHT = [
  '`src/core/judge/judge.ts` and core/judge/judge, core/judge/judge.js',
  'docs/decisions/0003, decisions/0003-two-halves-of-a-widget.md',
  'all of src/core/ and src/packs/<noun>/<id>.json, `src/core/*/x.ts`',
  '`judge.ts`, `judge/judge.ts`, `x.ts`',
  '`npm run fold`, `npm run bench -- scam`, `npm start`, `npm test -- src/core/judge`',
  'https://example.org/src/nowhere.ts and ../shared/core/x and either/or and lit/decorators',
  'generated: src/packs/folded/amazon.ja.js, src/locales/_template.json',
  '[size](size.md), [the front](../README.md), [a part](#part), [away](https://example.org/x)',
] as const;
const WRONG = [
  ['`src/core/nowhere.ts`', 'src/core/nowhere.ts'],
  ['see core/facts/domains.ts.', 'core/facts/domains.ts'],
  ['docs/decisions/0010', 'docs/decisions/0010'],
  ['src/nouns/<id>.json', 'src/nouns'],
  ['`npm run types`', 'npm run types'],
  ['[x](nowhere.md)', 'docs/nowhere.md'],
  ['`host/group.ts`', 'host/group.ts'],
  ['`nowhere.ts`', 'nowhere.ts'],
] as const;

describe('lint pointers', () => {
  for (const text of RIGHT) it(`follows ${text}`, () => expect(inPaper(text)).to.deep.equal([]));
  for (const [text, found] of WRONG) it(`is lost at ${text}`, () => expect(inPaper(text)).to.deep.equal([found]));

  it('reads comments, and nothing but comments', () =>
    expect(
      inCode(
        "/** core/a.ts */\nconst x = 'core/b.ts'; // core/c.ts\nconst y = `core/d.ts ${/* core/e.ts */ x} // core/f.ts`;",
      ),
    ).to.have.members(['core/a.ts', 'core/c.ts', 'core/e.ts']));
  it('lets history speak of what was', () => expect(inPaper('src/core/nowhere.ts', 'CHANGELOG.md')).to.deep.equal([]));
});
