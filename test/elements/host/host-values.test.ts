import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { loadPack, mergePack } from '../../../src/entries/core.js';
import type { LockoutErrorEvent, LoginDoctor } from '../../../src/index.js';
import { hostOf } from '../../../src/elements/host/any-host.js';
import { Visitor } from '../../harness/visitor.js';

/* What a host may write in many ways means one thing; what means nothing is said once, and nobody meets a dead button. */

const ASKED = 'どこにログインできませんか';
const NEXT = '次のことに、心当たりはありますか';

interface Stood {
  readonly doctor: LoginDoctor;
  readonly visitor: Visitor<LoginDoctor>;
  /** What was said of it: paths of `lockout-error`, lines on the console. */
  readonly told: string[];
  readonly lines: string[];
}

const { warn } = console;
let lines: string[] = [];
beforeEach(() => {
  lines = [];
  console.warn = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
});
afterEach(() => void (console.warn = warn));

const stand = async (
  attributes: Readonly<Record<string, string>>,
  change?: (it: LoginDoctor) => void,
): Promise<Stood> => {
  const kit = await fixture<HTMLElement>(html`<lockout-kit></lockout-kit>`);
  const told: string[] = [];
  kit.addEventListener('lockout-error', (event: LockoutErrorEvent) =>
    told.push(...event.problems.map(({ path }) => path)),
  );
  const doctor = document.createElement('login-doctor');
  doctor.innerHTML = '<a href="https://example.org/">公式の案内</a>';
  for (const [name, value] of Object.entries(attributes)) doctor.setAttribute(name, value);
  kit.append(doctor);
  await doctor.updateComplete;
  change?.(doctor);
  const visitor = new Visitor(doctor);
  return { doctor, visitor, told, lines };
};

const isFallback = ({ renderRoot }: LoginDoctor): boolean =>
  renderRoot.querySelector('button') === null && renderRoot.querySelector('slot:not([name])') !== null;

const untilAsked = ({ visitor }: Stood): Promise<void> =>
  waitUntil(() => visitor.title === ASKED, 'the first stage', { timeout: 8000 });

const isSilent = ({ told }: Stood): void => {
  expect(told).to.deep.equal([]);
  expect(lines).to.deep.equal([]);
};

/** Said by one event and one line, however often things are looked at anew. */
const isSaidOnce = async ({ doctor, told }: Stood, path: string, found: string): Promise<void> => {
  await waitUntil(() => told.length > 0, `nothing is said of ${path}`, { timeout: 8000 });
  doctor.setAttribute('theme', 'light');
  doctor.remove();
  const kit = await fixture<HTMLElement>(html`<lockout-kit></lockout-kit>`);
  kit.append(doctor);
  await aTimeout(400);
  expect(told).to.deep.equal([path]);
  expect(lines).to.have.lengthOf(1);
  expect(lines[0]).to.include(`lockout-kit: ${path}`).and.to.include(found).and.to.include('expected');
};

const AMAZON = [
  '',
  ' ',
  'amazon',
  ' amazon ',
  'Amazon',
  'AMAZON',
  'ＡＭＡＺＯＮ',
  'amazon.co.jp',
  'Amazon.com',
  'www.amazon.co.jp',
  'https://www.amazon.co.jp/',
  'Ａｍａｚｏｎ．ｃｏ．ｊｐ',
  'アマゾン',
  'ｱﾏｿﾞﾝ',
  'amazon\n',
];

describe('a brand', function () {
  this.timeout(20_000);

  for (const brand of AMAZON) {
    it(`written ${JSON.stringify(brand)} is Amazon, and every button leads on`, async () => {
      const stood = await stand({ brand });
      await untilAsked(stood);
      await stood.visitor.choose('買い物');
      expect(stood.visitor.title).to.equal(NEXT);
      expect(stood.doctor.brand).to.equal('amazon');
      isSilent(stood);
    });
  }

  it('that a script sets to nothing is Amazon', async () => {
    for (const value of [null, undefined, '']) {
      const stood = await stand({}, (doctor) => void Reflect.set(doctor, 'brand', value));
      await untilAsked(stood);
      await stood.visitor.choose('買い物');
      expect(stood.visitor.title).to.equal(NEXT);
    }
  });

  it('written in two ways is one conversation', async () => {
    const kit = await fixture<HTMLElement>(
      html`<lockout-kit
        ><login-doctor brand="AMAZON"></login-doctor><lock-status-guide brand="アマゾン"></lock-status-guide
      ></lockout-kit>`,
    );
    const [doctor, guide] = [kit.querySelector('login-doctor')!, kit.querySelector('lock-status-guide')!];
    await waitUntil(() => guide.brand === 'amazon', 'the name is known', { timeout: 8000 });
    await hostOf(guide)!.ready();
    expect(hostOf(doctor)!.conversation).to.equal(hostOf(guide)!.conversation);
  });

  for (const brand of ['amazom', 'rakuten', 'Walmart', 'constructor', '__proto__', '銀行', 'amazon-jp']) {
    it(`${brand}, of which we know nothing, leaves the page’s own words and is said once`, async () => {
      const stood = await stand({ brand });
      expect(isFallback(stood.doctor)).to.equal(true);
      await isSaidOnce(stood, 'brand', brand.toLowerCase());
      expect(isFallback(stood.doctor)).to.equal(true);
      expect(await hostOf(stood.doctor)!.ready()).to.equal(false);
    });
  }

  it('that changes to one of which we know nothing takes the questions away, and back again', async () => {
    const stood = await stand({ brand: 'amazon' });
    await hostOf(stood.doctor)!.ready();
    stood.doctor.brand = 'amazom';
    await waitUntil(() => stood.told.length > 0, 'it is said', { timeout: 8000 });
    expect(isFallback(stood.doctor)).to.equal(true);
    stood.doctor.brand = 'Amazon';
    await untilAsked(stood);
    await stood.visitor.choose('買い物');
    expect(stood.visitor.title).to.equal(NEXT);
  });
});

const MINE = {
  id: 'my-shop',
  names: ['マイショップ'],
  addressNames: ['my-shop'],
  domains: { store: ['my-shop.example'] },
  checked: '2026-01-01',
  expires: '2099-01-01',
  audiences: [{ id: 'member', icon: 'bag', text: { label: '会員' } }],
  text: { name: 'マイショップ', official: 'マイショップの公式ではありません' },
};

describe('a brand of the owner’s own', function () {
  this.timeout(20_000);

  const isMine = async (stood: Stood): Promise<void> => {
    await untilAsked(stood);
    expect(stood.visitor.options.has('会員')).to.equal(true);
    expect(stood.visitor.sees('マイショップの公式ではありません')).to.equal(true);
    await stood.visitor.choose('会員');
    expect(stood.visitor.title).to.not.equal(ASKED);
    isSilent(stood);
  };

  it('comes with a patch', async () =>
    isMine(await stand({ brand: 'My-Shop', config: JSON.stringify({ brands: [MINE] }) })));

  it('comes with a whole pack', async () => {
    const { pack, problems } = await mergePack(await loadPack('amazon', 'ja'), { brands: [MINE] });
    expect(problems).to.deep.equal([]);
    await isMine(await stand({ brand: 'my-shop' }, (doctor) => (doctor.pack = pack)));
  });
});

describe('an audience', function () {
  this.timeout(20_000);

  for (const audience of ['seller', 'Seller', ' SELLER ', 'ｓｅｌｌｅｒ']) {
    it(`written ${JSON.stringify(audience)} is the sellers`, async () => {
      const stood = await stand({ audience });
      expect(stood.doctor.facts.audience).to.equal('seller');
      await hostOf(stood.doctor)!.ready();
      isSilent(stood);
    });
  }

  for (const audience of ['driver', 'constructor', 'both']) {
    it(`${audience}, of which we know nothing, is said once, and the visitor is asked`, async () => {
      const stood = await stand({ audience });
      await isSaidOnce(stood, 'audience', audience);
      expect(stood.doctor.facts.audience).to.equal(undefined);
      await stood.visitor.choose('配達');
      expect(stood.doctor.facts.audience).to.equal('flex');
      expect(stood.visitor.title).to.equal(NEXT);
    });
  }
});

describe('a theme', function () {
  this.timeout(20_000);
  const surface = ({ doctor }: Stood): string =>
    getComputedStyle(doctor.renderRoot.querySelector('.sheet')!).backgroundColor;

  for (const theme of ['dark', 'Dark', ' DARK ', 'ｄａｒｋ']) {
    it(`written ${JSON.stringify(theme)} is dark from the first moment`, async () => {
      const stood = await stand({ theme });
      expect(surface(stood)).to.equal('rgb(26, 26, 26)');
      await hostOf(stood.doctor)!.ready();
      isSilent(stood);
    });
  }

  it('of which we know nothing is said once, and the system is followed', async () => {
    const stood = await stand({ theme: 'blue' });
    const followed = await stand({});
    expect(surface(stood)).to.equal(surface(followed));
    await isSaidOnce(stood, 'theme', 'blue');
  });
});

describe('a language', function () {
  this.timeout(20_000);

  for (const lang of ['ja', 'ja-JP', 'JA', 'ja_JP', 'ｊａ', '']) {
    it(`written ${JSON.stringify(lang)} is Japanese`, async () => {
      const stood = await stand({ lang });
      await untilAsked(stood);
      await hostOf(stood.doctor)!.ready();
      isSilent(stood);
    });
  }

  for (const lang of ['en', 'EN', 'en-US', 'en_US', 'ｅｎ', ' en ']) {
    it(`written ${JSON.stringify(lang)} is English`, async () => {
      const stood = await stand({ lang });
      await waitUntil(() => stood.visitor.title === 'Wherecan’tyousignin?', 'the first stage', { timeout: 8000 });
      await hostOf(stood.doctor)!.ready();
      isSilent(stood);
    });
  }

  it('of which we have no words is said once', async () => {
    const stood = await stand({ lang: 'fr' });
    await isSaidOnce(stood, 'lang', 'fr');
  });
});

describe('what is kept', function () {
  this.timeout(20_000);
  const keys = (): readonly string[] =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key.startsWith('lockout'));
  afterEach(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));

  it('is kept in this tab where Tab is written, and nowhere else', async () => {
    const stood = await stand({ resume: 'Tab' });
    await hostOf(stood.doctor)!.ready();
    await stood.visitor.choose('出品');
    expect(Object.keys(localStorage).filter((key) => key.startsWith('lockout'))).to.deep.equal([]);
    expect(keys()).to.deep.equal(['lockout-kit.amazon']);
    isSilent(stood);
  });

  it('is nothing where we cannot know for how long, and that is said once', async () => {
    const stood = await stand({ resume: 'yes' });
    await hostOf(stood.doctor)!.ready();
    await stood.visitor.choose('出品');
    expect(keys()).to.deep.equal([]);
    await isSaidOnce(stood, 'resume', 'yes');
  });
});
