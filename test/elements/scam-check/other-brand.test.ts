import { expect, html } from '@open-wc/testing';
import type { ScamCheck } from '../../../src/index.js';
import { openAlone, Visitor } from '../../harness/visitor.js';

const openScamCheck = async (): Promise<Visitor<ScamCheck>> =>
  new Visitor((await openAlone<ScamCheck>(html`<scam-check></scam-check>`, 'scam-check')).widget);

const RAKUTEN =
  'いつも楽天市場をご利用いただきありがとうございます。お支払い方法をご確認ください。https://oshirase-kakunin.example/login';
const DOCOMO = '【ドコモ】新しい料金プランのご案内です。https://oshirase-kakunin.example/';
const NOBODY = 'ご確認ください。https://oshirase-kakunin.example/a';
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
    expect(visitor.sees('NTTドコモの画面を自分で開きます')).to.equal(true);
  });

  it('leaves Amazon out of what to do after a tap, and of the desks', async () => {
    const visitor = await check(RAKUTEN);
    await visitor.press('もう押した・入力してしまった');
    await visitor.choose('パスワードを入れた');
    expect(visitor.sees('楽天には、自分で開いた公式の画面から')).to.equal(true);
    expect(visitor.sees('同じパスワード'), visitor.screen).to.equal(true);
    expect(visitor.sees('Amazonのパスワード')).to.equal(false);
    const other = await check(RAKUTEN);
    await other.press('偽物を知らせる');
    expect(other.sees('amazon.com')).to.equal(false);
    expect(other.sees('フィッシング対策協議会')).to.equal(true);
  });

  it('leads to that brand’s own screens and asks what was there, with nothing of Amazon on the way', async () => {
    for (const [answer, title] of [
      ['出ていた', 'マネックス証券の画面から、進めましょう'],
      ['出ていない', '偽物として、扱いましょう'],
    ] as const) {
      const visitor = await check(MONEX);
      expect(visitor.widget.result?.kind).to.equal('cannot-tell');
      await visitor.press('見方を開く');
      expect(visitor.title).to.equal('マネックス証券の画面で確かめる');
      await visitor.press(answer);
      expect(visitor.title).to.equal(title);
      expect(visitor.sees('お知らせの意味を調べる')).to.equal(false);
      expect(visitor.sees('に聞く')).to.equal(false);
      await expect(visitor.widget).shadowDom.to.be.accessible();
    }
  });

  it('speaks of nobody by name where nobody is named', async () => {
    const visitor = await check(NOBODY);
    await visitor.press('ほかの会社');
    await visitor.press('この中にない');
    expect(visitor.sees('相手の公式の画面の、同じお知らせ')).to.equal(true);
    expect(visitor.sees('Amazonの中')).to.equal(false);
    await visitor.press('見方を開く');
    expect(visitor.title).to.equal('相手の公式の画面で確かめる');
    expect(visitor.sees('メッセージセンター')).to.equal(false);
  });

  it('says of a forwarded mail what it cannot show', async () => {
    const forwarded = [
      'From: Taro <taro@mail.example>',
      'To: me@mail.example',
      'Subject: Fwd: Amazon.co.jp',
      '',
      '---------- Forwarded message ---------',
      'From: Amazon.co.jp <order-update@amazon.co.jp>',
      'Subject: 発送しました',
      '',
      '発送しました。',
    ];
    const visitor = await check(forwarded.join('\n'));
    expect(visitor.widget.result?.kind).to.equal('cannot-tell');
    expect(visitor.sees('転送されたメールなので、もとの差出人は確かめられません。')).to.equal(true);
  });
});
