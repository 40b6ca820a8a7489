import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { plainCopy } from '../../src/core/base/plain-copy.js';
import type { Pack } from '../../src/core/schema/pack.js';
import { loadPack, mergePack } from '../../src/entries/core.js';
import { mergeWhole } from '../../src/entries/merge-pack.js';

const NOUNS = ['brands', 'causes', 'questions', 'signals', 'locks', 'remedies', 'contacts', 'references'] as const;

const copyOf = (pack: Pack): Pack => plainCopy(pack) as Pack;
const withoutAdded = ({ added: _added, ...pack }: Pack): Omit<Pack, 'added'> => pack;

/** Patches that may be applied, by what they do. */
const PATCHES: Readonly<Record<string, object>> = {
  nothing: {},
  'interface words': { ui: { 'doctor.title': 'どのサービスに入れませんか' } },
  'words of a protected item': { remedies: [{ id: 'damage-stop-card', text: { short: 'カード会社に止めてもらう' } }] },
  'an item replaced': {
    contacts: [
      {
        id: 'my-desk',
        needsSignIn: false,
        checked: '2026-01-01',
        ready: [],
        never: [],
        text: { title: '窓口' },
        steps: [],
      },
    ],
  },
  'an item taken out': { causes: [{ id: 'passkey-unusable', remove: true }] },
  'a call to action': { cta: { label: '相談する', href: 'mailto:desk@agency.example' } },
};

describe('a whole pack over the built-in one', function () {
  this.timeout(60_000);
  let base: Pack;
  before(async () => void (base = await loadPack('amazon', 'ja')));

  for (const [what, patch] of Object.entries(PATCHES)) {
    it(`is what a patch with ${what} made of it`, async () => {
      const { pack, problems } = await mergePack(base, patch);
      expect(problems).to.deep.equal([]);
      const whole = await mergeWhole(base, copyOf(pack));
      expect(whole.problems).to.deep.equal([]);
      expect(withoutAdded(whole.pack)).to.deep.equal(withoutAdded(pack));
      expect(whole.pack.added ?? []).to.deep.equal(pack.added);
    });
  }

  it('may be about a brand it brings along, and in a language of its own', async () => {
    const [amazon] = base.brands;
    const whole = {
      ...copyOf(base),
      brand: 'my-shop',
      locale: 'ko',
      brands: [...base.brands, { ...amazon, id: 'my-shop' }],
    };
    const { pack, problems } = await mergeWhole(base, whole);
    expect(problems).to.deep.equal([]);
    expect([pack.brand, pack.locale, pack.added]).to.deep.equal(['my-shop', 'ko', ['my-shop']]);
  });

  it('knows the other brands, also where it was made without their list', async () => {
    const { pack, problems } = await mergeWhole(base, {
      ...base,
      brands: base.brands.filter(({ id }) => id === 'amazon'),
    });
    expect(problems).to.deep.equal([]);
    expect(pack.brands).to.deep.equal(base.brands);
  });

  it('says where in it something is wrong', async () => {
    const whole = copyOf(base);
    const at = whole.contacts.findIndex((contact) => !('protected' in contact));
    Reflect.set(whole.contacts[at]!, 'link', 'javascript:alert(1)');
    const { pack, problems } = await mergeWhole(base, whole);
    expect(problems.map(({ path }) => path)).to.deep.equal([`/contacts/${at}/link`]);
    expect(pack).to.equal(base);
  });

  it('says by name what is gone from it', async () => {
    const remedies = base.remedies.filter(({ id }) => id !== 'damage-stop-card');
    const { problems } = await mergeWhole(base, { ...base, remedies });
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['protected', '/remedies/damage-stop-card']]);
  });

  it('never loses what is protected, nor a brand’s own domains, whatever is done to it', async () => {
    const junk = fc.oneof(fc.jsonValue(), fc.constant('javascript:alert(1)'), fc.constant(undefined));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NOUNS), fc.nat(), fc.nat(), junk, async (noun, at, key, value) => {
        const whole = copyOf(base);
        const item = whole[noun][at % whole[noun].length]! as unknown as Record<string, unknown>;
        const keys = Object.keys(item);
        Reflect.set(item, keys[key % keys.length]!, value);
        const { pack } = await mergeWhole(base, whole);
        for (const list of NOUNS) {
          if (list === 'brands') expect(pack.brands.slice(0, base.brands.length)).to.deep.equal(base.brands);
          for (const ours of base[list] as readonly { readonly id: string; readonly protected?: boolean }[]) {
            const now = (pack[list] as readonly { readonly id: string }[]).find(({ id }) => id === ours.id);
            if (ours.protected) expect({ ...now, text: 0 }).to.deep.equal({ ...ours, text: 0 });
          }
        }
        expect(JSON.stringify(pack)).to.not.include('javascript:');
      }),
      { numRuns: 40 },
    );
  });
});

describe('a copy of data', () => {
  it('is equal, apart, and without what is undefined', () => {
    const data = { a: [1, { b: 'c' }], d: null, e: undefined };
    expect(plainCopy(data)).to.deep.equal({ a: [1, { b: 'c' }], d: null });
    expect(plainCopy(data)).to.not.equal(data);
  });

  it('asks what gives its values by a function once', () => {
    let asked = 0;
    const copy = plainCopy({
      get a() {
        return (asked += 1);
      },
    }) as { readonly a: number };
    expect([copy.a, copy.a, asked]).to.deep.equal([1, 1, 1]);
  });

  it('throws where there is no end, and soon', () => {
    const round: Record<string, unknown> = {};
    Object.assign(round, { a: round, b: round, c: [round, round] });
    expect(() => plainCopy(round)).to.throw(RangeError);
    expect(() => plainCopy(JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)))).to.throw(RangeError);
  });
});

describe('a patch', () => {
  it('changes no word that says what was found, or who speaks', async () => {
    const base = await loadPack('amazon', 'en');
    for (const key of [
      'scam.likely-scam-title',
      'scam.no-signs-found-line',
      'scam.suspicious-lead',
      'cta-label',
      'added',
    ]) {
      const { pack, problems } = await mergePack(base, { ui: { [key]: 'All is well' } });
      expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['protected', `/ui/${key}`]]);
      expect(pack).to.equal(base);
      expect((await mergePack(base, { ui: { [key]: base.ui?.[key] } })).problems).to.deep.equal([]);
    }
  });

  it('takes no built-in brand out', async () => {
    const base = await loadPack('amazon', 'ja');
    for (const id of ['amazon', 'apple']) {
      const { pack, problems } = await mergePack(base, { brands: [{ id, remove: true }] });
      expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([['built-in-brand', '/brands/0']]);
      expect(pack).to.equal(base);
    }
  });

  it('that is no data is reported, never thrown', async () => {
    const base = await loadPack('amazon', 'ja');
    const round: Record<string, unknown> = {};
    Object.assign(round, { ui: round });
    const trap = Object.defineProperty({}, 'ui', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    for (const patch of [round, trap, null, undefined, 7, 'words', [], Symbol('x'), () => undefined]) {
      const { pack, problems } = await mergePack(base, patch);
      expect(pack).to.equal(base);
      expect(problems.map(({ code }) => code).join()).to.match(/^(?:wrong-type|missing)$/);
    }
  });
});
