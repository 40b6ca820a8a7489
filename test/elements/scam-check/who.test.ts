import { expect, html } from '@open-wc/testing';
import type { ScamCheck } from '../../../src/index.js';
import { loadPack } from '../../../src/entries/packs.js';
import { openAlone, Visitor } from '../../harness/visitor.js';

const NOBODY = 'ご確認ください。https://oshirase-kakunin.example/a';
const OWN_PAGE = 'ご確認ください。https://www.nta.go.jp/taxes/';

class Asked extends Visitor<ScamCheck> {
  get offered(): readonly string[] {
    return [...this.root.querySelectorAll('[part~=option]')].map((button) => button.textContent?.trim() ?? '');
  }
  get claimed(): string | null | undefined {
    return this.widget.result?.claimedBrand;
  }
  async check(text: string): Promise<void> {
    await this.write(text);
    await this.press('調べる');
  }
}

const open = async (lang = 'ja'): Promise<Asked> =>
  new Asked((await openAlone<ScamCheck>(html`<scam-check lang=${lang}></scam-check>`, 'scam-check')).widget);

describe('scam-check, whom a message says it is from', function () {
  this.timeout(30_000);

  it('offers Amazon first, those imitated most, then somebody else and nobody', async () => {
    const visitor = await open();
    await visitor.check(NOBODY);
    const [first, ...rest] = visitor.offered.filter((words) => words !== '');
    expect(first).to.equal('Amazon');
    expect(rest).to.include.members(['三井住友カード', 'Apple', 'ほかの会社', 'わからない']);
    expect(rest.indexOf('ほかの会社')).to.be.greaterThan(rest.indexOf('Apple'));
    expect(rest.length, 'a few, not a wall').to.be.lessThan(9);
    await expect(visitor.widget).shadowDom.to.be.accessible();
  });

  it('judges by a company of the buttons in one tap', async () => {
    const visitor = await open();
    await visitor.check(NOBODY);
    await visitor.press('Apple');
    expect(visitor.widget.result).to.include({ kind: 'likely-scam', claimedBrand: 'apple' });
    expect(visitor.sees('Appleからの連絡として調べました。')).to.equal(true);
  });

  it('lists every company that is known, under what it does', async () => {
    const visitor = await open();
    await visitor.check(NOBODY);
    await visitor.press('ほかの会社');
    expect(visitor.title).to.equal('どの会社からの連絡ですか');
    const { brands, brand } = await loadPack('amazon', 'ja');
    expect(visitor.offered).to.include.members(brands.filter(({ id }) => id !== brand).map(({ text }) => text.name));
    expect(visitor.offered).to.include.members(['この中にない', 'わからない']);
    await expect(visitor.widget).shadowDom.to.be.accessible();
  });

  for (const [what, text, kind] of [
    ['a foreign link', NOBODY, 'likely-scam'],
    ['its own link', OWN_PAGE, 'cannot-tell'],
  ] as const)
    it(`judges ${what} by a company of the list`, async () => {
      const visitor = await open();
      await visitor.check(text);
      await visitor.press('ほかの会社');
      await visitor.press('国税庁');
      expect(visitor.widget.result).to.include({ kind, claimedBrand: 'nta' });
    });

  it('leads back to the question, and to the list', async () => {
    const visitor = await open();
    await visitor.check(NOBODY);
    await visitor.press('ほかの会社');
    await visitor.press('ヤマト運輸');
    expect(visitor.claimed).to.equal('yamato');
    await visitor.press('選び直す');
    expect(visitor.title).to.equal('どの会社からの連絡ですか');
    await visitor.press('佐川急便');
    expect(visitor.claimed).to.equal('sagawa');
    await visitor.back();
    await visitor.back();
    await visitor.press('Amazon');
    expect(visitor.claimed).to.equal('amazon');
    expect(visitor.sees('だれからの連絡ですか')).to.equal(false);
  });

  it('lets it rest where the company is not listed, or nobody knows', async () => {
    for (const answer of ['この中にない', 'わからない']) {
      const visitor = await open();
      await visitor.check(NOBODY);
      await visitor.press('ほかの会社');
      await visitor.press(answer);
      expect(visitor.claimed).to.equal(null);
      expect(visitor.sees('相手を決めずに調べました。')).to.equal(true);
      expect(visitor.sees('だれからの連絡ですか')).to.equal(false);
      await visitor.press('選び直す');
      expect(visitor.title).to.equal('どの会社からの連絡ですか');
    }
  });

  it('says after an undone answer nothing of the company that was chosen', async () => {
    const visitor = await open();
    await visitor.check(NOBODY);
    await visitor.press('Apple');
    await visitor.back();
    await visitor.press('偽物を知らせる');
    expect(visitor.sees('amazon.com'), 'Amazon’s own desk').to.equal(true);
  });

  it('asks in English', async () => {
    const visitor = await open('en');
    await visitor.settled();
    await visitor.widget.check('Please check. https://oshirase-kakunin.example/a');
    await visitor.settled();
    await visitor.press('Another company');
    expect(visitor.title).to.equal('Whichcompanyisitfrom?');
    await visitor.press('National Tax Agency');
    expect(visitor.claimed).to.equal('nta');
  });
});
