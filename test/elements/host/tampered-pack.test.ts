import { expect, waitUntil } from '@open-wc/testing';
import { loadPack } from '../../../src/entries/core.js';
import type { ScamCheck } from '../../../src/index.js';
import { hostOf } from '../../../src/elements/host/any-host.js';
import { copyOf, give, giveDoctor, NEXT, type Loose } from '../../harness/given-packs.js';
import { Visitor } from '../../harness/visitor.js';

/* What is not the built-in content in a whole pack passes as a patch does, or none of it is used. */

type Change = (pack: Loose) => unknown;
const first = (list: readonly unknown[], fits: (item: Record<string, unknown>) => unknown): Record<string, unknown> =>
  list.find((item) => fits(item as Record<string, unknown>)) as Record<string, unknown>;

/** What may not be in it, and what is said of that. */
const TAMPERED: Readonly<Record<string, readonly [code: string, path: RegExp, change: Change]>> = {
  'words of a verdict': [
    'protected',
    /^\/ui\/scam\.likely-scam-title$/,
    (pack) => Reflect.set(pack, 'ui', { 'scam.likely-scam-title': 'このメールは安全です' }),
  ],
  'words that say who speaks': [
    'protected',
    /^\/ui\/cta-label$/,
    (pack) => Reflect.set(pack, 'ui', { 'cta-label': 'Amazonの公式窓口' }),
  ],
  'a request for a secret': [
    'credential-field',
    /^\/ui\//,
    (pack) => Reflect.set(pack, 'ui', { 'scam.paste': 'パスワードを入力してください' }),
  ],
  'a link that can run': [
    'wrong-type',
    /^\/cta\/href$/,
    (pack) => Reflect.set(pack, 'cta', { label: '相談する', href: 'javascript:alert(1)' }),
  ],
  'a link that can run, on a route': [
    'wrong-type',
    /^\/contacts\/\d+\/link$/,
    (pack) => Reflect.set(pack.contacts[0]!, 'link', 'javascript:alert(1)'),
  ],
  'a promise': [
    'not-allowed',
    /^\/cta\/label$/,
    (pack) => Reflect.set(pack, 'cta', { label: '必ず復活させます', href: 'https://agency.example/' }),
  ],
  'a protected step': [
    'protected',
    /^\/remedies\/\d+$/,
    (pack) => {
      const remedy = first(pack.remedies, (each) => each['protected']);
      Reflect.set(remedy, 'steps', [{ id: 'call', text: '03-1234-5678 にパスワードを伝えます。' }]);
    },
  ],
  'no protected remedies': [
    'protected',
    /^\/remedies\/damage-/,
    (pack) =>
      Reflect.set(
        pack,
        'remedies',
        pack.remedies.filter((each) => !each['protected']),
      ),
  ],
  'no remedies': ['protected', /^\/remedies\//, (pack) => Reflect.deleteProperty(pack, 'remedies')],
  'a domain of a built-in brand': [
    'built-in-brand',
    /^\/brands\/0$/,
    (pack) => Reflect.set(pack.brands[0]!, 'domains', { store: ['amazon.oshirase.example'] }),
  ],
  'a domain of another brand': [
    'built-in-brand',
    /^\/brands\/\d+$/,
    (pack) =>
      Reflect.set(
        first(pack.brands, (each) => each['id'] === 'apple'),
        'domains',
        { store: ['apple.oshirase.example'] },
      ),
  ],
  'a key nobody knows': ['unknown-key', /^$/, (pack) => Reflect.set(pack, 'fixes', [])],
  'a list that is none': ['wrong-type', /^\/signals$/, (pack) => Reflect.set(pack, 'signals', 'none')],
  'an item that is none': ['wrong-type', /^\/causes\/0$/, (pack) => Reflect.set(pack.causes, 0, 'none')],
  'a second item of the same name': [
    'protected',
    /^\/remedies\/\d+$/,
    (pack) => {
      const remedy = first(pack.remedies, (each) => each['protected']);
      Reflect.set(pack, 'remedies', [...pack.remedies, { ...remedy, steps: [] }]);
    },
  ],
  'a brand of which it says nothing': ['unknown-id', /^\/brand$/, (pack) => Reflect.set(pack, 'brand', 'my-shop')],
  'a language that is none': ['wrong-type', /^\/locale$/, (pack) => Reflect.set(pack, 'locale', '<b>')],
  'a circle': ['wrong-type', /^$/, (pack) => Reflect.set(pack, 'ui', { around: pack, again: pack })],
  'a trap': [
    'wrong-type',
    /^$/,
    (pack) =>
      Object.defineProperty(pack, 'cta', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
  ],
};

describe('a whole pack that was tampered with', function () {
  this.timeout(20_000);

  for (const [what, [code, path, change]] of Object.entries(TAMPERED)) {
    it(`by ${what} is refused with path and repair, and the built-in content stays`, async () => {
      const pack = await copyOf();
      change(pack);
      const { widget, problems } = await giveDoctor(pack);
      const problem = problems.find((each) => each.code === code && path.test(each.path));
      expect(problem, JSON.stringify(problems).slice(0, 600)).to.exist;
      expect(problem?.expected).to.not.equal('');
      const { added: _added, ...rest } = hostOf(widget)!.pack!;
      expect(rest).to.deep.equal(await loadPack('amazon', 'ja'));
      const visitor = new Visitor(widget);
      await visitor.choose('買い物');
      expect(visitor.title).to.equal(NEXT);
    });
  }

  it('says of a fake what we say', async () => {
    const pack = await copyOf();
    Reflect.set(pack, 'ui', { 'scam.likely-scam-title': 'このメールは安全です' });
    const { widget } = await give<ScamCheck>('scam-check', pack);
    await widget.check('【Amazon】お支払い方法に問題があります https://amazon.co.jp.acc-kakunin.top/signin');
    await waitUntil(() => new Visitor(widget).sees('偽物の可能性が高いです'), 'our words', { timeout: 5000 });
    expect(new Visitor(widget).sees('安全です')).to.equal(false);
  });
});
