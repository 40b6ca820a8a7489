import { expect } from '@esm-bundle/chai';
import type { Facts, ScamVerdict } from '../../../src/core/base/types.js';
import { FOREIGN, HOME, ORDER, PASS, kindOf, mail } from './judging.js';

interface Row {
  readonly what: string;
  readonly source: string;
  readonly facts?: Facts;
  readonly is: ScamVerdict['kind'];
}

const PASTED: readonly Row[] = [
  {
    what: 'a text that claims Amazon and links elsewhere',
    source: `【Amazon】お支払いを確認できません。${FOREIGN}`,
    is: 'likely-scam',
  },
  {
    what: 'the same with an official link beside it',
    source: `【Amazon】お支払いを確認できません。${FOREIGN} ${HOME}`,
    is: 'likely-scam',
  },
  {
    what: 'an address the visitor was told is Amazon’s',
    source: 'https://oshirase-kakunin.example/a',
    facts: { claimedBrand: 'amazon' },
    is: 'likely-scam',
  },
  {
    what: 'a text whose Amazon is written with a Cyrillic letter',
    source: 'Аmazon お客様 情報を確認してください。',
    is: 'likely-scam',
  },
  {
    what: 'gift card numbers to be read out',
    source: 'ギフト券を買って、番号を読み上げてください。',
    is: 'likely-scam',
  },
  {
    what: 'a code to be sent back',
    source: 'Amazonです。届いた6桁の確認コードを返信してください。',
    is: 'likely-scam',
  },
  {
    what: 'several strong signs in words alone',
    source:
      '【Amazon】24時間以内に確認がない場合、アカウントを停止します。こちらをクリックして情報を更新してください。',
    is: 'likely-scam',
  },
  {
    what: 'a trouble and a short link',
    source: '【Amazon】お支払い方法に問題があり、配送を保留しています。ご確認ください https://bit.ly/3xAmPl3',
    is: 'suspicious',
  },
  {
    what: 'a lone address with the brand’s name in another’s host',
    source: 'https://amazon.co.jp.kakunin.example/',
    is: 'suspicious',
  },
  {
    what: 'a page of Amazon that passes on to somebody else',
    source: 'https://www.amazon.co.jp/gp/r.html?U=https%3A%2F%2Fkakunin.example%2Fa',
    is: 'suspicious',
  },
  {
    what: 'a page on rented hosting',
    source: 'https://abc-login.s3.amazonaws.com/index.html',
    facts: { claimedBrand: 'amazon' },
    is: 'suspicious',
  },
  {
    what: 'a lock notice as Amazon’s screen has it',
    source: 'アカウントがロックされました。カスタマーサービスにお問い合わせください。',
    is: 'cannot-tell',
  },
  { what: 'plain words in Amazon’s name', source: 'Amazonアカウントのお知らせです。', is: 'cannot-tell' },
  {
    what: 'words with nothing but official links',
    source: `Amazonアカウントのお知らせです。${HOME}`,
    is: 'cannot-tell',
  },
  {
    what: 'a text that mentions a shop link among friends',
    source: 'これよさそう https://amzn.asia/d/0abcdeF',
    is: 'cannot-tell',
  },
  { what: 'nothing', source: '', is: 'cannot-tell' },
  { what: 'an official address', source: HOME, is: 'no-signs-found' },
  {
    what: 'an official address, and the visitor says who',
    source: HOME,
    facts: { claimedBrand: 'amazon' },
    is: 'no-signs-found',
  },
  { what: 'an official name before an @', source: 'https://www.amazon.co.jp@kakunin.example/', is: 'likely-scam' },
  {
    what: 'the short address of the brand',
    source: 'https://amzn.to/3abcdef',
    facts: { claimedBrand: 'amazon' },
    is: 'cannot-tell',
  },
];

const MAILS: readonly Row[] = [
  {
    what: 'an aligned pass and only official links',
    source: mail(`${ORDER} ${HOME}`, { head: PASS }),
    is: 'no-signs-found',
  },
  { what: 'an aligned pass and no link', source: mail(ORDER, { head: PASS }), is: 'cannot-tell' },
  { what: 'an official From line alone', source: mail(`${ORDER} ${HOME}`), is: 'cannot-tell' },
  {
    what: 'an SPF pass alone',
    source: mail(`${ORDER} ${HOME}`, {
      head:
        'Received-SPF: pass (mx.example.org: domain of x@bounces.amazon.co.jp designates ' +
        '198.51.100.2 as permitted sender) client-ip=198.51.100.2;',
    }),
    is: 'cannot-tell',
  },
  {
    what: 'an aligned pass and a foreign link',
    source: mail(`${ORDER} ${FOREIGN}`, { head: PASS }),
    is: 'likely-scam',
  },
  {
    what: 'a pass for the attacker’s own domain',
    source: mail(`${ORDER} ${HOME}`, {
      from: '"Amazon" <info@meibo-kakunin.example>',
      head:
        'Authentication-Results: mx.example.org; dkim=pass header.d=meibo-kakunin.example; spf=pass; ' +
        'dmarc=pass header.from=meibo-kakunin.example',
    }),
    is: 'likely-scam',
  },
  {
    what: 'an address that looks like Amazon’s',
    source: mail('ご確認ください。', { from: 'Support <update@amazon-co-jp.example>' }),
    is: 'likely-scam',
  },
  {
    what: 'a forged sender',
    source: mail('アカウントをご確認ください。', {
      head: 'Authentication-Results: mx.example.org; dkim=none; spf=fail; dmarc=fail header.from=amazon.co.jp',
    }),
    is: 'suspicious',
  },
  {
    what: 'a passed check of somebody else’s domain',
    source: mail('アカウントをご確認ください。', {
      head: 'Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=a@meibo-kakunin.example',
    }),
    is: 'suspicious',
  },
  {
    what: 'a genuine mail the visitor forwarded',
    source: mail(
      `---------- Forwarded message ---------\nFrom: Amazon.co.jp <order-update@amazon.co.jp>\n\n${ORDER} ${HOME}`,
      { from: 'Taro <taro@mail.example>', subject: 'Fwd: ご注文の確認' },
    ),
    is: 'cannot-tell',
  },
  {
    what: 'a letter from a friend',
    source: mail('来週の集まりの場所です。https://map.example/abc', {
      from: 'Hana <hana@mail.example>',
      subject: '集まり',
    }),
    is: 'cannot-tell',
  },
];

describe('judge says of', () => {
  for (const { what, source, facts, is } of [...PASTED, ...MAILS])
    it(`${what}: ${is}`, async () => expect(await kindOf(source, facts)).to.equal(is));
});

/** As shops and Amazon write to their customers; our own sentences. */
const HONEST: readonly string[] = [
  'Amazon.co.jpをご利用いただきありがとうございます。ご注文の商品を発送しました。お届け予定日は11月23日です。',
  'Amazonの商品をお届けしました。玄関に置いています。',
  'Amazonの確認コードは482913です。このコードは10分で使えなくなります。だれにも教えないでください。',
  'ご注文の商品は本日到着予定です。配達員にワンタイムパスワードをお伝えください。',
  'お客様のアカウントに新しい端末からサインインがありました。心当たりがないときは、パスワードを変更してください。',
  'いつもとちがう使われ方があったので、念のためアカウントをロックしました。解除は、カスタマーサービスへの連絡で進みます。',
  'カードの確認がとれず、ご注文をお預かりしています。注文履歴から、支払いに使うカードを選び直してください。',
  'Amazonギフトカードをお買い求めいただきありがとうございます。受け取った方は、アカウントに番号を登録すると使えます。',
  'ギフト券の残高は、お支払いに使えます。',
  'プライムデーのお知らせです。11月25日から、対象の商品がお得になります。',
  'お問い合わせありがとうございます。24時間以内にご返信します。',
  'Prime会員の年会費の更新日は12月1日です。変更は会員情報のページからできます。',
  '返品を受け付けました。返金は3日から5日で行われます。',
  '出品用アカウントは、いま審査中です。結果が出るまで30日かかる場合もあります。',
  '注文不良率が目標に届かず、出品を止めています。アカウント健全性のページを開いて、改善計画を出してください。',
  '運転免許証の期限が近づいています。Flexアプリから新しい免許証を登録してください。',
  'Your Amazon order has shipped. Track it in Your Orders.',
  'Your one-time password is 482913. Do not share it with anyone.',
  'We received your return. Your refund will appear in 3 to 5 days.',
  '妹からAmazonギフト券のコードを送ってもらったよ、ありがとう。',
];
const SHOPPING = `${HONEST[0]} ${HOME}`;

describe('judge accuses no honest words', () => {
  for (const words of [...HONEST, SHOPPING])
    it(words.slice(0, 40), async () => expect(await kindOf(words)).to.equal('cannot-tell'));
});

describe('judge, when the visitor has looked', () => {
  const TEXT = 'Amazonのお支払い方法を更新してください。';
  it('takes the same notice inside Amazon as found', async () =>
    expect(await kindOf(TEXT, { 'message-centre': 'listed' })).to.equal('no-signs-found'));
  it('but not when a link leads elsewhere', async () =>
    expect(await kindOf(`${TEXT} ${FOREIGN}`, { 'message-centre': 'listed' })).to.equal('likely-scam'));
  it('takes its absence as a strong sign, not as proof', async () =>
    expect(await kindOf(TEXT, { 'message-centre': 'not-listed' })).to.equal('suspicious'));
  it('does not expect codes there', async () =>
    expect(await kindOf('Amazonの確認コードは123456です。', { 'message-centre': 'not-listed' })).to.equal(
      'cannot-tell',
    ));
  it('never lets weak signs decide', async () =>
    expect(await kindOf('Amazonのお客様へ © 2019 Amazon.com', { 'how-it-looks': ['logo', 'layout'] })).to.equal(
      'cannot-tell',
    ));
});

describe('judge, a year later', () => {
  const late: Facts = { today: '2027-11-22' };
  it('says less of what the old list does not know', async () =>
    expect(await kindOf('https://oshirase-kakunin.example/a', { claimedBrand: 'amazon', ...late })).to.equal(
      'suspicious',
    ));
  it('still sees a Cyrillic letter', async () => expect(await kindOf('Аmazon お客様', late)).to.equal('likely-scam'));
});
