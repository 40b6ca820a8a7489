import { expect } from '@esm-bundle/chai';
import type { Authored, JsonObject } from '../../../tools/content/content.js';
import { brandIds } from '../../../tools/lint/brand-ids.js';
import { brandNames } from '../../../tools/lint/brand-names.js';
import { EMPTY } from '../../../tools/lint/lint.js';

describe('lint brand ids', () => {
  const found = (text: string, file = 'src/elements/x.ts'): number =>
    brandIds.check({ ...EMPTY, sources: [{ file, text }] }).length;
  const REFUSED = ["brand = 'amazon'", "const x = 'check-inside-amazon'", "const x = 'amazon-without-sign-in'"];
  const ALLOWED = [
    "import start from '../packs/folded/amazon.ja.js'",
    "const x = import('../packs/folded/amazon.ja.js')",
    "const x = 'amazonia'",
    "const x = 'a page of amazon'",
    "const x = 'blames-amazon'",
    '// amazon\nconst x = 1',
  ];
  for (const text of REFUSED) it(`refuses ${text}`, () => expect(found(text)).to.equal(1));
  for (const text of ALLOWED) it(`allows ${text}`, () => expect(found(text)).to.equal(0));
  it('looks into the core', () => expect(found(REFUSED[0]!, 'src/core/judge/x.ts')).to.equal(1));
  it('leaves entries alone: they join the packs', () => expect(found(REFUSED[0]!, 'src/entries/x.ts')).to.equal(0));
  it('allows the one place of the default', () =>
    expect(found(REFUSED[0]!, 'src/elements/host/default-brand.ts')).to.equal(0));
});

describe('lint brand names', () => {
  const brand = (name: string, value: JsonObject): Authored => ({
    noun: 'brands',
    id: 'x',
    file: 'src/packs/brands/x.json',
    value: { id: 'x', text: { name }, ...value },
  });
  const check = (name: string, value: JsonObject) => brandNames.check({ ...EMPTY, items: [brand(name, value)] });

  const FOUND: readonly (readonly [string, JsonObject])[] = [
    ['Amazon', { names: ['amazon'] }],
    ['ヤマト運輸', { names: ['ﾔﾏﾄ運輸'] }],
    ['楽天市場', { names: ['楽天'] }],
    ['au', { names: ['KDDI株式会社'], wholeNames: ['au'] }],
  ];
  for (const [name, value] of FOUND) it(`${name} is found`, () => expect(check(name, value)).to.deep.equal([]));

  it('says in one sentence which file, and what to add', () =>
    expect(check('ドコモ', { names: ['docomo'], wholeNames: ['NTT'] })).to.deep.equal([
      {
        file: 'src/packs/brands/x.json',
        path: '/names',
        found: 'nothing that finds its own name, 「ドコモ」',
        write: '"ドコモ" into names, or into wholeNames where other words contain it',
      },
    ]));
});
