import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { readMessage } from '../../../src/core/message/read-message.js';
import { judge } from '../../../src/core/judge/judge.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import type { Facts, ObservationId, ScamVerdict } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

const TODAY: Facts = { today: '2026-11-21' };
const verdictOn = async (source: string, facts: Facts = {}, by: Pack = pack): Promise<ScamVerdict> => judge(await readMessage(source), by, { ...TODAY, ...facts });
const kindOf = async (source: string, facts: Facts = {}): Promise<ScamVerdict['kind']> => (await verdictOn(source, facts)).kind;

const PASS = 'Authentication-Results: mx.example.org; dkim=pass header.d=amazon.co.jp; spf=pass smtp.mailfrom=bounces.amazon.co.jp; dmarc=pass header.from=amazon.co.jp';
const mail = (body: string, { from = '"Amazon.co.jp" <order-update@amazon.co.jp>', subject = 'ご注文の確認', head = '' } = {}): string =>
  [`From: ${from}`, 'To: me@example.org', `Subject: ${subject}`, ...(head ? [head] : []), 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', body, ''].join('\n');
const ORDER = 'ご注文ありがとうございます。発送しましたらお知らせします。';
const HOME = 'https://www.amazon.co.jp/gp/css/order-history';
const FOREIGN = 'https://amazon.co.jp.meibo-kakunin.example/login';

interface Row {
  readonly what: string;
  readonly source: string;
  readonly facts?: Facts;
  readonly is: ScamVerdict['kind'];
}

const PASTED: readonly Row[] = [
  { what: 'a text that claims Amazon and links elsewhere', source: `【Amazon】お支払いを確認できません。${FOREIGN}`, is: 'likely-scam' },
  { what: 'the same with an official link beside it', source: `【Amazon】お支払いを確認できません。${FOREIGN} ${HOME}`, is: 'likely-scam' },
  { what: 'an address the visitor was told is Amazon’s', source: 'https://oshirase-kakunin.example/a', facts: { claimedBrand: 'amazon' }, is: 'likely-scam' },
  { what: 'a text whose Amazon is written with a Cyrillic letter', source: 'Аmazon お客様 情報を確認してください。', is: 'likely-scam' },
  { what: 'gift card numbers to be read out', source: 'ギフト券を買って、番号を読み上げてください。', is: 'likely-scam' },
  { what: 'a code to be sent back', source: 'Amazonです。届いた6桁の確認コードを返信してください。', is: 'likely-scam' },
  { what: 'several strong signs in words alone', source: '【Amazon】24時間以内に確認がない場合、アカウントを停止します。こちらをクリックして情報を更新してください。', is: 'likely-scam' },
  { what: 'a trouble and a short link', source: '【Amazon】お支払い方法に問題があり、配送を保留しています。ご確認ください https://bit.ly/3xAmPl3', is: 'suspicious' },
  { what: 'a lone address with the brand’s name in another’s host', source: 'https://amazon.co.jp.kakunin.example/', is: 'suspicious' },
  { what: 'a page of Amazon that passes on to somebody else', source: 'https://www.amazon.co.jp/gp/r.html?U=https%3A%2F%2Fkakunin.example%2Fa', is: 'suspicious' },
  { what: 'a page on rented hosting', source: 'https://abc-login.s3.amazonaws.com/index.html', facts: { claimedBrand: 'amazon' }, is: 'suspicious' },
  { what: 'a lock notice as Amazon’s screen has it', source: 'アカウントがロックされました。カスタマーサービスにお問い合わせください。', is: 'cannot-tell' },
  { what: 'plain words in Amazon’s name', source: 'Amazonアカウントのお知らせです。', is: 'cannot-tell' },
  { what: 'words with nothing but official links', source: `Amazonアカウントのお知らせです。${HOME}`, is: 'cannot-tell' },
  { what: 'a text that mentions a shop link among friends', source: 'これよさそう https://amzn.asia/d/0abcdeF', is: 'cannot-tell' },
  { what: 'nothing', source: '', is: 'cannot-tell' },
  { what: 'an official address', source: HOME, is: 'no-signs-found' },
  { what: 'an official address, and the visitor says who', source: HOME, facts: { claimedBrand: 'amazon' }, is: 'no-signs-found' },
  { what: 'an official name before an @', source: 'https://www.amazon.co.jp@kakunin.example/', is: 'likely-scam' },
  { what: 'the short address of the brand', source: 'https://amzn.to/3abcdef', facts: { claimedBrand: 'amazon' }, is: 'cannot-tell' },
];

const MAILS: readonly Row[] = [
  { what: 'an aligned pass and only official links', source: mail(`${ORDER} ${HOME}`, { head: PASS }), is: 'no-signs-found' },
  { what: 'an aligned pass and no link', source: mail(ORDER, { head: PASS }), is: 'cannot-tell' },
  { what: 'an official From line alone', source: mail(`${ORDER} ${HOME}`), is: 'cannot-tell' },
  { what: 'an SPF pass alone', source: mail(`${ORDER} ${HOME}`, { head: 'Received-SPF: pass (mx.example.org: domain of x@bounces.amazon.co.jp designates 198.51.100.2 as permitted sender) client-ip=198.51.100.2;' }), is: 'cannot-tell' },
  { what: 'an aligned pass and a foreign link', source: mail(`${ORDER} ${FOREIGN}`, { head: PASS }), is: 'likely-scam' },
  { what: 'a pass for the attacker’s own domain', source: mail(`${ORDER} ${HOME}`, { from: '"Amazon" <info@meibo-kakunin.example>', head: 'Authentication-Results: mx.example.org; dkim=pass header.d=meibo-kakunin.example; spf=pass; dmarc=pass header.from=meibo-kakunin.example' }), is: 'likely-scam' },
  { what: 'an address that looks like Amazon’s', source: mail('ご確認ください。', { from: 'Support <update@amazon-co-jp.example>' }), is: 'likely-scam' },
  { what: 'a forged sender', source: mail('アカウントをご確認ください。', { head: 'Authentication-Results: mx.example.org; dkim=none; spf=fail; dmarc=fail header.from=amazon.co.jp' }), is: 'suspicious' },
  { what: 'a passed check of somebody else’s domain', source: mail('アカウントをご確認ください。', { head: 'Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=a@meibo-kakunin.example' }), is: 'suspicious' },
  { what: 'a genuine mail the visitor forwarded', source: mail(`---------- Forwarded message ---------\nFrom: Amazon.co.jp <order-update@amazon.co.jp>\n\n${ORDER} ${HOME}`, { from: 'Taro <taro@mail.example>', subject: 'Fwd: ご注文の確認' }), is: 'cannot-tell' },
  { what: 'a letter from a friend', source: mail('来週の集まりの場所です。https://map.example/abc', { from: 'Hana <hana@mail.example>', subject: '集まり' }), is: 'cannot-tell' },
];

describe('judge says of', () => {
  for (const { what, source, facts, is } of [...PASTED, ...MAILS]) it(`${what}: ${is}`, async () => expect(await kindOf(source, facts)).to.equal(is));
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
  for (const words of [...HONEST, SHOPPING]) it(words.slice(0, 40), async () => expect(await kindOf(words)).to.equal('cannot-tell'));
});

describe('judge, when the visitor has looked', () => {
  const TEXT = 'Amazonのお支払い方法を更新してください。';
  it('takes the same notice inside Amazon as found', async () => expect(await kindOf(TEXT, { 'message-centre': 'listed' })).to.equal('no-signs-found'));
  it('but not when a link leads elsewhere', async () => expect(await kindOf(`${TEXT} ${FOREIGN}`, { 'message-centre': 'listed' })).to.equal('likely-scam'));
  it('takes its absence as a strong sign, not as proof', async () => expect(await kindOf(TEXT, { 'message-centre': 'not-listed' })).to.equal('suspicious'));
  it('does not expect codes there', async () => expect(await kindOf('Amazonの確認コードは123456です。', { 'message-centre': 'not-listed' })).to.equal('cannot-tell'));
  it('never lets weak signs decide', async () =>
    expect(await kindOf('Amazonのお客様へ © 2019 Amazon.com', { 'how-it-looks': ['logo', 'layout'] })).to.equal('cannot-tell'));
});

describe('judge, a year later', () => {
  const late: Facts = { today: '2027-11-22' };
  it('says less of what the old list does not know', async () => expect(await kindOf('https://oshirase-kakunin.example/a', { claimedBrand: 'amazon', ...late })).to.equal('suspicious'));
  it('still sees a Cyrillic letter', async () => expect(await kindOf('Аmazon お客様', late)).to.equal('likely-scam'));
});

const NOTICE = 'Amazonアカウントのお知らせです。';
const LISTED: Facts = { 'message-centre': 'listed' };
const CODE = '【Amazon】確認コードは123456です。だれにも教えないでください。';
const NONE = 'Authentication-Results: mx.example.org; dkim=none; spf=none; dmarc=none';

interface Open {
  readonly what: string;
  readonly source: string;
  readonly facts?: Facts;
  readonly missing: readonly ObservationId[];
}

const OPEN: readonly Open[] = [
  { what: 'nothing', source: '', missing: ['claimed-brand', 'link-address'] },
  { what: 'a space', source: ' \n', missing: ['claimed-brand', 'link-address'] },
  { what: 'words of nobody', source: '来週の集まりの場所です。', missing: ['claimed-brand', 'link-address'] },
  { what: 'words of nobody, and nobody knows who', source: '来週の集まりの場所です。', facts: { claimedBrand: 'unknown' }, missing: ['link-address', 'inside-brand'] },
  { what: 'words of nobody, and it is somebody else', source: 'お知らせです。 https://map.example/a', facts: { claimedBrand: 'other' }, missing: ['inside-brand', 'sender-address'] },
  { what: 'a lone address', source: 'https://map.example/a', missing: ['claimed-brand', 'inside-brand'] },
  { what: 'a lone short address', source: 'https://bit.ly/3xAmPl3', missing: ['claimed-brand', 'link-address'] },
  { what: 'the brand’s short address', source: 'https://amzn.to/3abcdef', facts: { claimedBrand: 'amazon' }, missing: ['inside-brand', 'sender-address'] },
  { what: 'the same, found inside', source: 'https://amzn.to/3abcdef', facts: { claimedBrand: 'amazon', ...LISTED }, missing: ['sender-address', 'full-headers'] },
  { what: 'a short message without a link', source: NOTICE, missing: ['link-address', 'inside-brand'] },
  { what: 'a short message with an official link', source: `${NOTICE}${HOME}`, missing: ['inside-brand', 'sender-address'] },
  { what: 'a code that is not listed, as codes are not', source: CODE, facts: { 'message-centre': 'not-listed' }, missing: ['link-address', 'sender-address'] },
  { what: 'a mail as phones copy it', source: `差出人：Amazon <order-update@amazon.co.jp>\n件名：お知らせ\n\n${NOTICE}${HOME}`, missing: ['inside-brand', 'full-headers'] },
  { what: 'a mail without its checks', source: mail(`${ORDER} ${HOME}`), missing: ['inside-brand', 'full-headers'] },
  { what: 'a mail that nobody checked', source: mail(`${ORDER} ${HOME}`, { head: NONE }), missing: ['inside-brand', 'ask-brand'] },
  { what: 'an aligned pass and no link', source: mail(ORDER, { head: PASS }), missing: ['link-address', 'inside-brand'] },
  { what: 'a mail that was passed on', source: mail(`---------- Forwarded message ---------\nFrom: Amazon.co.jp <order-update@amazon.co.jp>\n\n${ORDER} ${HOME}`, { from: 'Taro <taro@mail.example>', subject: 'Fwd: ご注文の確認' }), missing: ['inside-brand', 'sender-address'] },
  { what: 'a letter from a friend', source: mail('場所です。https://map.example/abc', { from: 'Hana <hana@mail.example>', subject: '集まり', head: NONE }), missing: ['claimed-brand', 'inside-brand'] },
  { what: 'a checked mail of somebody that is not listed', source: mail(`認証コードです。 ${HOME}`, { head: NONE }), facts: { 'message-centre': 'not-listed' }, missing: ['ask-brand', 'inside-brand'] },
];

const missingIn = async (source: string, facts: Facts = {}): Promise<readonly ObservationId[]> => {
  const verdict = await verdictOn(source, facts);
  return verdict.kind === 'cannot-tell' ? verdict.missing : [];
};

describe('a verdict', () => {
  it('names whom the message claims to be from', async () => expect((await verdictOn('【Amazon】お知らせ')).claimedBrand).to.equal('amazon'));
  it('names nobody where nobody is claimed', async () => expect((await verdictOn('来週の集まりの場所です。')).claimedBrand).to.equal(null));
  it('puts the deciding sign first and shows where it stands', async () => {
    const source = `【Amazon】お客様のお支払いを確認できません。${FOREIGN}`;
    const { evidence: [first] } = await verdictOn(source);
    expect(first?.signal).to.equal('foreign-link');
    expect(source.slice(first?.span?.start, first?.span?.end)).to.equal(FOREIGN);
    expect(first?.values).to.include({ owner: 'meibo-kakunin.example', official: 'amazon.co.jp', brand: 'Amazon' });
  });
  it('counts one sign a family', async () => {
    const { evidence } = await verdictOn('【Amazon】24時間以内に至急ご確認ください。');
    expect(evidence.filter(({ signal }) => ['deadline', 'urging', 'short-deadline'].includes(signal)).map(({ signal }) => signal)).to.deep.equal(['deadline']);
  });
  for (const { what, source, facts, missing } of OPEN)
    it(`that cannot tell of ${what} names what would decide: ${missing.join(', ')}`, async () => expect(await missingIn(source, facts)).to.deep.equal(missing));
});

const GRAVITY: Readonly<Record<ScamVerdict['kind'], number>> = { 'likely-scam': 3, suspicious: 2, 'cannot-tell': 1, 'no-signs-found': 0 };
const PIECES = [
  ORDER, FOREIGN, HOME, '【Amazon】', 'Аmazon', '24時間以内に', '確認がない場合、停止します。', 'こちらをクリック', 'お支払い方法を更新', 'お客様', 'https://bit.ly/3xAmPl3', '\u200b',
  'http://203.0.113.24/ama/', 'your Amazon account', 'ギフト券の番号を読み上げて', 'From: ', 'Subject: ', PASS, '\n', '\n\n', ' ', '© 1996-2021', '050-0000-0000 までお電話ください', '<a href="', '">', '</a>',
] as const;
const pasted = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 14 }).map((pieces) => pieces.join(' ')));
const bodies = fc.array(fc.constantFrom(...PIECES.filter((piece) => piece !== '\n\n')), { maxLength: 8 }).map((pieces) => pieces.join(' '));

describe('whatever is pasted, judge', () => {
  it('gives the same verdict twice, and its evidence lies inside the message', () =>
    fc.assert(
      fc.asyncProperty(pasted, async (source) => {
        const message = await readMessage(source);
        const verdict = judge(message, pack, TODAY);
        expect(judge(message, pack, TODAY)).to.deep.equal(verdict);
        expect(JSON.parse(JSON.stringify(verdict))).to.deep.equal(verdict);
        for (const { span } of verdict.evidence) {
          const text = message.parts.find(({ id }) => id === span?.part)?.text ?? '';
          if (span) expect([span.start >= 0, span.start < span.end, span.end <= text.length]).to.deep.equal([true, true, true]);
        }
      }),
      { numRuns: 300 },
    ));
  it('never finds a text free of signs', () =>
    fc.assert(
      fc.asyncProperty(bodies, async (source) => {
        expect(judge(await readMessage(source, { kind: 'text' }), pack, TODAY).kind).not.to.equal('no-signs-found');
      }),
      { numRuns: 150 },
    ));
  it('is never milder for an official link', () =>
    fc.assert(
      fc.asyncProperty(pasted, async (source) => {
        const before = judge(await readMessage(source, { kind: 'text' }), pack, TODAY).kind;
        const after = judge(await readMessage(`${source}\n${HOME}`, { kind: 'text' }), pack, TODAY).kind;
        expect(GRAVITY[after], `${before} → ${after}`).to.be.at.least(GRAVITY[before]);
      }),
      { numRuns: 300 },
    ));
  it('is not either in a mail against which something speaks', () =>
    fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom('', PASS), async (body, head) => {
        const before = await kindOf(mail(body, { head }));
        const after = await kindOf(mail(`${body}\n${HOME}`, { head }));
        if (before !== 'cannot-tell') expect(GRAVITY[after], `${before} → ${after}`).to.be.at.least(GRAVITY[before]);
      }),
      { numRuns: 150 },
    ));
});
