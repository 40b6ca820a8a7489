import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { loadPack, mergePack } from '../../../src/entries/core.js';
import type { LockoutErrorEvent, LoginDoctor, ScamCheck } from '../../../src/index.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import type { Problem } from '../../../src/core/base/types.js';
import { hostOf } from '../../../src/elements/host/any-host.js';
import type { DoctorView } from '../../../src/elements/login-doctor/model/views.js';
import { show } from '../../harness/every-stage.js';
import { Visitor } from '../../harness/visitor.js';

/* A script may give a widget a whole pack. What is not the built-in content in it passes as a patch does, or none of it is used. */

const ASKED = 'どこにログインできませんか';
const NEXT = '次のことに、心当たりはありますか';

interface Stood<Widget> {
  readonly widget: Widget;
  readonly problems: readonly Problem[];
}

const give = async <Widget extends LoginDoctor | ScamCheck>(tag: string, pack: unknown): Promise<Stood<Widget>> => {
  const kit = await fixture<HTMLElement>(html`<lockout-kit></lockout-kit>`);
  const problems: Problem[] = [];
  kit.addEventListener('lockout-error', (event: LockoutErrorEvent) => problems.push(...event.problems));
  kit.append(document.createElement(tag));
  const widget = kit.firstElementChild as Widget;
  Reflect.set(widget, 'pack', pack);
  await hostOf(widget)!.ready();
  return { widget, problems };
};

const giveDoctor = (pack: unknown): Promise<Stood<LoginDoctor>> => give('login-doctor', pack);

/** A copy that may be written in, as a script on the page would. */
type Loose = Record<string, unknown> & { [K in keyof Pack]: Record<string, never>[] & string };
const copyOf = async (): Promise<Loose> => structuredClone(await loadPack('amazon', 'ja')) as unknown as Loose;

const TITLE = { ui: { 'doctor.title': 'どのサービスに入れませんか' } };

const OWN_ROUTE = {
  id: 'my-desk',
  needsSignIn: false,
  link: 'tel:0312345678',
  checked: '2026-01-01',
  ready: [],
  never: [],
  text: { title: '当店の窓口' },
  steps: [{ id: 'call', text: '03-1234-5678 にかけます。' }],
};

describe('a whole pack', function () {
  this.timeout(20_000);

  it('that was loaded is the built-in one', async () => {
    const { widget, problems } = await giveDoctor(await loadPack('amazon', 'ja'));
    expect(problems).to.deep.equal([]);
    const { added, ...rest } = hostOf(widget)!.pack!;
    expect(rest).to.deep.equal(await loadPack('amazon', 'ja'));
    expect(added ?? []).to.deep.equal([]);
  });

  it('in another language speaks that language', async () => {
    const { widget, problems } = await giveDoctor(await loadPack('amazon', 'en'));
    expect(problems).to.deep.equal([]);
    expect(new Visitor(widget).title).to.equal('Wherecan’tyousignin?');
    expect(hostOf(widget)!.pack?.locale).to.equal('en');
  });

  it('that was merged is used as it is', async () => {
    const { pack, problems } = await mergePack(await loadPack('amazon', 'ja'), {
      ...TITLE,
      causes: [
        { id: 'wrong-password', text: { short: 'パスワードちがい' } },
        { id: 'passkey-unusable', remove: true },
      ],
      contacts: [OWN_ROUTE],
      cta: { label: '相談する', href: 'https://agency.example/' },
    });
    expect(problems).to.deep.equal([]);
    const { widget, problems: found } = await giveDoctor(pack);
    expect(found).to.deep.equal([]);
    expect(hostOf(widget)!.pack).to.deep.equal(pack);
    expect(new Visitor(widget).sees('どのサービスに入れませんか')).to.equal(true);
  });

  it('has its additions labelled, whatever it says of them', async () => {
    const pack = await copyOf();
    Reflect.set(pack, 'contacts', [...pack.contacts, OWN_ROUTE]);
    Reflect.set(pack, 'added', []);
    const { widget, problems } = await giveDoctor(pack);
    expect(problems).to.deep.equal([]);
    expect(hostOf(widget)!.pack?.added).to.deep.equal(['my-desk']);
    show(hostOf(widget)!, { kind: 'contact', contact: 'my-desk' } as DoctorView);
    await widget.updateComplete;
    expect(new Visitor(widget).sees('このサイトが追加した情報')).to.equal(true);
  });

  it('about a brand it brings along is about that brand', async () => {
    const pack = await copyOf();
    const mine = {
      ...(pack.brands[0] as object),
      id: 'my-shop',
      text: { name: 'マイショップ', official: 'マイショップの公式ではありません' },
    };
    Reflect.set(pack, 'brands', [...pack.brands, mine]);
    Reflect.set(pack, 'brand', 'my-shop');
    const { widget, problems } = await giveDoctor(pack);
    await widget.updateComplete;
    expect(problems).to.deep.equal([]);
    expect(widget.brand).to.equal('my-shop');
    expect(new Visitor(widget).sees('マイショップの公式ではありません')).to.equal(true);
    await new Visitor(widget).choose('買い物');
    expect(new Visitor(widget).title).to.equal(NEXT);
  });

  it('cites our sources and no others', async () => {
    const pack = await copyOf();
    Reflect.set(pack, 'facts', [
      { id: 'F-A1', publishers: ['amazon'], count: 99, asOf: 'official', read: '2099-01-01' },
    ]);
    const { widget } = await giveDoctor(pack);
    expect(hostOf(widget)!.pack?.facts).to.deep.equal((await loadPack('amazon', 'ja')).facts);
  });
});

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

const deep = (levels: number): string => `${'{"ui":'.repeat(levels)}{}${'}'.repeat(levels)}`;
const round: Record<string, unknown> = {};
Object.assign(round, { ui: round, cta: round });
const trapped = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error('no');
    },
    has: () => {
      throw new Error('no');
    },
    get: () => {
      throw new Error('no');
    },
  },
);

describe('an owner’s content of no shape', function () {
  this.timeout(20_000);
  const stays = async (widget: LoginDoctor): Promise<void> => {
    const visitor = new Visitor(widget);
    await visitor.settled();
    expect(visitor.title).to.equal(ASKED);
    await visitor.choose('買い物');
    expect(visitor.title).to.equal(NEXT);
  };

  const SHAPES: Readonly<Record<string, unknown>> = {
    'that goes in circles': round,
    'that throws': trapped,
    'that is words': 'words',
    'that is a number': 7,
    'that is a list': [],
  };
  for (const [what, pack] of Object.entries(SHAPES)) {
    it(`${what} is reported, and the built-in content stays`, async () => {
      const { widget, problems } = await giveDoctor(pack);
      expect(problems.map(({ code }) => code)).to.include('wrong-type');
      await stays(widget);
    });
  }

  it('that is 20,000 levels deep is reported, and the built-in content stays', async () => {
    const kit = await fixture<HTMLElement>(html`<lockout-kit></lockout-kit>`);
    const problems: Problem[] = [];
    kit.addEventListener('lockout-error', (event: LockoutErrorEvent) => problems.push(...event.problems));
    const doctor = document.createElement('login-doctor');
    doctor.setAttribute('config', deep(20_000));
    kit.append(doctor);
    await hostOf(doctor)!.ready();
    expect(problems).to.have.lengthOf(1);
    await stays(doctor);
  });

  it('that never comes is given up, and the built-in content stays', async () => {
    const fetch = window.fetch.bind(window);
    const setTimeout = window.setTimeout.bind(window);
    window.fetch = () => new Promise(() => undefined);
    // Nobody waits for a test as long as a visitor for a page.
    Reflect.set(window, 'setTimeout', (run: () => void, milliseconds = 0) =>
      setTimeout(run, Math.min(milliseconds, 200)),
    );
    try {
      const kit = await fixture<HTMLElement>(html`<lockout-kit></lockout-kit>`);
      const problems: Problem[] = [];
      kit.addEventListener('lockout-error', (event: LockoutErrorEvent) => problems.push(...event.problems));
      const doctor = document.createElement('login-doctor');
      doctor.src = 'https://never.example/pack.json';
      kit.append(doctor);
      await hostOf(doctor)!.ready();
      expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(['src fetch-failed']);
      await stays(doctor);
    } finally {
      Reflect.set(window, 'setTimeout', setTimeout);
      window.fetch = fetch;
    }
  });
});
