import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { loadPack, mergePack } from '../../../src/entries/core.js';
import { hostOf } from '../../../src/elements/host/any-host.js';
import { START } from '../../harness/doctor-visitor.js';
import { isFallback, isSaidOnce, isSilent, stand, untilAsked, type Stood } from '../../harness/stood.js';

/* Whom a page is about may be written in many ways; what means nothing is said once, and nobody meets a dead button. */

const NEXT = '次のことに、心当たりはありますか';

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
    // Drawn before its words are there again, and no error with it.
    await stood.doctor.updateComplete;
    await untilAsked(stood);
    await stood.visitor.choose('買い物');
    expect(stood.visitor.title).to.equal(NEXT);
  });

  it('of which we know nothing does the same to the guide, whose stages need their words', async () => {
    const kit = await fixture<HTMLElement>(html`<lockout-kit><lock-status-guide></lock-status-guide></lockout-kit>`);
    const guide = kit.querySelector('lock-status-guide')!;
    expect(await hostOf(guide)!.ready()).to.equal(true);
    guide.brand = 'amazom';
    await waitUntil(() => hostOf(guide)!.pack === undefined, 'its words go', { timeout: 8000 });
    guide.brand = 'amazon';
    await guide.updateComplete;
    await waitUntil(() => guide.renderRoot.querySelector('textarea') !== null, 'the field', { timeout: 8000 });
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
    expect(stood.visitor.title).to.not.equal(START);
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
