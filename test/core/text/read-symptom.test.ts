import { expect } from '@esm-bundle/chai';
import { readSymptom } from '../../../src/core/text/read-symptom.js';
import type { Facts } from '../../../src/core/base/types.js';
import type { ReferenceOf } from '../../../src/core/schema/reference.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

const messages = pack.references.filter(
  (reference): reference is ReferenceOf<'message'> => reference.kind === 'message',
);

/** A choice of several is read as a list. */
const asFact = (question: string, option: string): string | readonly string[] =>
  pack.questions.find(({ id }) => id === question)?.choose === 'many' ? [option] : option;

const expectAnswers = (facts: Facts, answers: Readonly<Record<string, string>>): void => {
  for (const [question, option] of Object.entries(answers))
    expect(facts[question], question).to.deep.equal(asFact(question, option));
};

const audienceOf = (message: ReferenceOf<'message'>): Facts => ({ audience: message.audiences?.[0] ?? 'shopper' });

/** One letter lost in the middle, as thumbs do. */
const withTypo = (text: string): string =>
  text.slice(0, Math.floor(text.length / 2)) + text.slice(Math.floor(text.length / 2) + 1);
const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replaceAll('、', ',')
    .replaceAll('。', '. ');

describe('readSymptom', () => {
  for (const message of messages) {
    const { title } = message.text;
    it(`knows 「${title.slice(0, 30)}」`, () =>
      expectAnswers(readSymptom(title, pack, audienceOf(message)), message.answers));
    it(`knows it within a page (${message.id})`, () => {
      const page = `Amazon.co.jp\nサインイン\n${title}\n利用規約 プライバシー規約 ヘルプ\n© Amazon.com`;
      expectAnswers(readSymptom(page, pack, audienceOf(message)), message.answers);
    });
    it(`forgives a letter and the width (${message.id})`, () =>
      expectAnswers(readSymptom(halfWidth(withTypo(title)), pack, audienceOf(message)), message.answers));
    for (const variant of message.variants ?? [])
      it(`knows it in other words: ${variant.slice(0, 30)}`, () =>
        expectAnswers(readSymptom(variant, pack, audienceOf(message)), message.answers));
  }

  const said: readonly (readonly [string, Facts])[] = [
    ['パスワードを忘れてしまいました', { 'password-sure': 'forgotten' }],
    ['ﾊﾟｽﾜｰﾄﾞを忘れました', { 'password-sure': 'forgotten' }],
    ['I forgot my password, help', { 'password-sure': 'forgotten' }],
    [
      'SMSのコードがぜんぜん届かないです',
      { 'code-way': 'sms', 'code-trouble': 'not-arriving', 'stuck-at': 'code-step' },
    ],
    ['The verification code never arrives by SMS', { 'code-trouble': 'not-arriving', 'stuck-at': 'code-step' }],
    ['カードの明細に知らない請求があります', { takeover: ['unknown-orders'] }],
    ['知らないところからの請求が2つ来ています', { takeover: ['unknown-orders'] }],
    ['Edgeでは入れないけど、別のブラウザなら入れました', { elsewhere: 'other-browser' }],
    [
      'セラーセントラルで出品用アカウントが無効と出ました',
      { audience: 'seller', 'screen-message': 'seller-deactivated' },
    ],
    ['アマゾンフレックスのアプリがすぐ落ちます', { audience: 'flex', 'stuck-at': 'app-closes' }],
    ['VPNを使っています', { tools: ['vpn'] }],
    ['The captcha keeps looping', { 'stuck-at': 'captcha' }],
    ['I think I was hacked', { takeover: ['details-changed'] }],
    ['知らない確認コードが何度も来ます', { takeover: ['unasked-code'] }],
    ['Ｙｏｕｒ ｐａｓｓｗｏｒｄ ｉｓ ｉｎｃｏｒｒｅｃｔ', { 'screen-message': 'password-incorrect' }],
  ];
  for (const [text, facts] of said)
    it(`hears 「${text}」`, () => {
      const heard = readSymptom(text, pack);
      for (const [key, value] of Object.entries(facts)) expect(heard[key], key).to.deep.equal(value);
    });

  const opposite: readonly (readonly [string, keyof Facts, string])[] = [
    ['Your password is incorrect', 'password-sure', 'sure'],
    ['My password is not correct, it says', 'password-sure', 'sure'],
    ['password is correct but I can not log in', 'screen-message', 'password-incorrect'],
  ];
  for (const [text, question, not] of opposite)
    it(`does not hear the opposite: ${text}`, () => expect(readSymptom(text, pack)[question]).not.to.equal(not));

  const denied = [
    'VPNは使っていません',
    '覚えのない注文はありません',
    'I am not using a VPN',
    'There are no unknown orders',
  ];
  for (const text of denied)
    it(`does not take a denial for the thing: ${text}`, () => {
      const heard = readSymptom(text, pack);
      expect([heard['tools'], heard['takeover']]).to.deep.equal([undefined, undefined]);
    });

  it('understands only what all the messages with these words say', () => {
    const heard = readSymptom('アカウントがロックされました', pack, { audience: 'shopper' });
    expect(heard['notice-says']).to.equal('locked');
    expect(heard['seller-notice']).to.equal(undefined);
  });

  it('keeps words of another audience out', () =>
    expect(readSymptom('お客様のアカウントは停止されました', pack, { audience: 'shopper' })['screen-message']).to.equal(
      undefined,
    ));

  it('does not hear short Latin words inside longer ones', () =>
    expect(readSymptom('It is at the bottom of the robots page', pack)['tools']).to.equal(undefined));

  it('does not join words over the end of a sentence', () =>
    expect(readSymptom('知らない間に寝ていました。請求は自分のものです', pack)['takeover']).to.equal(undefined));

  for (const text of ['', ' ', 'こんにちは', '。。。', '\uD800'])
    it(`makes nothing of ${JSON.stringify(text)}`, () => expect(readSymptom(text, pack)).to.deep.equal({}));

  it('gives only options of the pack, on any text', () => {
    const options = new Map(
      pack.questions.map((question) => [
        question.id as string,
        new Set(question.options.map(({ id }) => id as string)),
      ]),
    );
    for (const { text } of messages)
      for (const [question, answer] of Object.entries(readSymptom(`${text.title} ${text.title}`, pack)))
        for (const option of [answer].flat())
          expect(options.get(question)?.has(String(option)), `${question}/${String(option)}`).to.equal(true);
  });

  it('reads a long page without being slow', () => {
    const started = Date.now();
    readSymptom('パスワードが違うと言われてログインできません。'.repeat(5_000), pack);
    expect(Date.now() - started).to.be.below(1_000);
  });

  const notHad: readonly (readonly [text: string, question: string])[] = [
    ['2段階認証はしていないので、どうすればよいか分かりません', 'stuck-at'],
    ['I never set up two-step verification', 'stuck-at'],
    ['I never got a mail about it', 'stuck-at'],
    ['It was not on the sign-in screen', 'told-where'],
    ['引っ越しで住所が変わっています', 'takeover'],
  ];
  for (const [text, question] of notHad)
    it(`does not take what is not there for where it is: ${text}`, () =>
      expect(readSymptom(text, pack)[question]).to.equal(undefined));
});
