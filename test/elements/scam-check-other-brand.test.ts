import { expect, html } from '@open-wc/testing';
import type { ScamCheck } from '../../src/index.js';
import { openAlone, Visitor } from '../harness/visitor.js';

const openScamCheck = async (): Promise<Visitor<ScamCheck>> => new Visitor((await openAlone<ScamCheck>(html`<scam-check></scam-check>`, 'scam-check')).widget);

const RAKUTEN = 'いつも楽天市場をご利用いただきありがとうございます。お支払い方法をご確認ください。https://oshirase-kakunin.example/login';
const DOCOMO = '【ドコモ】新しい料金プランのご案内です。https://oshirase-kakunin.example/';
const MONEX = '【マネックス証券】お知らせがあります。';

const check = async (text: string): Promise<Visitor<ScamCheck>> => {
  const visitor = await openScamCheck();
  await visitor.write(text);
  await visitor.press('調べる');
  return visitor;
};

describe('scam-check, a message in another brand’s name', function () {
  this.timeout(30_000);

  it('names that brand and its own address', async () => {
    const visitor = await check(RAKUTEN);
    expect(visitor.widget.result).to.include({ kind: 'likely-scam', claimedBrand: 'rakuten' });
    expect(visitor.sees('楽天が使っているのは')).to.equal(true);
    expect(visitor.sees('rakuten.co.jp')).to.equal(true);
  });

  it('offers no steps and no desk of Amazon', async () => {
    for (const text of [RAKUTEN, DOCOMO]) {
      const visitor = await check(text);
      expect(visitor.sees('メッセージセンター')).to.equal(false);
      expect(visitor.sees('に聞く')).to.equal(false);
    }
  });

  it('says how to open that brand oneself', async () => {
    const visitor = await check(DOCOMO);
    expect(visitor.widget.result?.kind).to.equal('suspicious');
    expect(visitor.sees('ご自分でNTTドコモを開きます')).to.equal(true);
  });

  it('leaves Amazon out of what to do after a tap, and of the desks', async () => {
    const visitor = await check(RAKUTEN);
    await visitor.press('もう押した・入力してしまった');
    await visitor.choose('パスワードを入れた');
    expect(visitor.sees('楽天には、ご自分で開いた公式の画面から')).to.equal(true);
    expect(visitor.sees('同じパスワード'), visitor.screen).to.equal(true);
    expect(visitor.sees('Amazonのパスワード')).to.equal(false);
    const other = await check(RAKUTEN);
    await other.press('偽物を知らせる');
    expect(other.sees('amazon.com')).to.equal(false);
    expect(other.sees('フィッシング対策協議会')).to.equal(true);
  });

  it('has a stage with something on it where nothing is decided', async () => {
    const visitor = await check(MONEX);
    expect(visitor.widget.result?.kind).to.equal('cannot-tell');
    if (visitor.find('見方を開く')) await visitor.press('見方を開く');
    expect(visitor.sees('マネックス証券')).to.equal(true);
    if (visitor.find('確かめられない')) await visitor.press('確かめられない');
    expect(visitor.sees('に聞く')).to.equal(false);
  });
});
