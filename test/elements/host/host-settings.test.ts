import { expect, waitUntil } from '@open-wc/testing';
import { hostOf } from '../../../src/elements/host/any-host.js';
import { isSaidOnce, isSilent, stand, untilAsked, type Stood } from '../../harness/stood.js';

/* A theme, a language and how long is kept may be written in many ways; what means nothing is said once. */

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
