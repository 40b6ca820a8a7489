import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LoginDoctor } from '../../../src/index.js';
import { answerWith, openDoctor } from '../../harness/doctor-visitor.js';
import type { Visitor } from '../../harness/visitor.js';

/** Says まだ入れない to one remedy after the other, until there is none but the desk; then it helped. */
const solve = async (doctor: Visitor<LoginDoctor>): Promise<void> => {
  await doctor.press('入れました');
  expect(doctor.title).to.equal('ログインできて、よかったです');
};

/** The visitor's words, and the cause that must come out first. */
const WALKS: readonly (readonly [cause: string, audience: string, answers: readonly string[]])[] = [
  ['wrong-password', '買い物', ['パスワードを入れたところ', 'パスワードが違う', '自信がない']],
  ['wrong-email', '買い物', ['メールや番号を入れたところ', 'どれだったか分からない']],
  ['2sv-sms-not-arriving', '買い物', ['コードや承認のところ', '届かない', 'SMSか電話']],
  [
    'totp-clock-drift',
    '買い物',
    ['コードや承認のところ', '入れても、違うと出る', '認証アプリ', '設定している', 'とくにない'],
  ],
  ['passkey-unusable', '買い物', ['コードや承認のところ', 'コードでは困っていない', 'パスキー']],
  ['locked-suspicious-activity', '買い物', ['ロックや停止の文が出る', 'ロックされた']],
  ['account-on-hold', '買い物', ['ロックや停止の文が出る', '保留・支払いの確認', '入ったあとの画面']],
  ['seller-identity-verification', '出品', ['ロックや停止の文が出る', '本人や会社の確認']],
  ['seller-policy-violation', '出品', ['ロックや停止の文が出る', '規約違反・商品の問題']],
  ['app-outdated', '出品', ['アプリが開かない・すぐ閉じる', 'アプリ', '更新を求められる']],
  ['2sv-phone-lost-or-changed', '出品', ['コードや承認のところ', '受け取るスマホがない']],
  ['cookies-cache', '配達', ['ログイン画面にもどる', '別のブラウザなら入れる', '合っている']],
  [
    'code-expired-or-mistyped',
    '配達',
    ['コードや承認のところ', '入れても、違うと出る', 'SMSか電話', '何度も打ち間違えた'],
  ],
  ['amazon-side-error', '配達', ['画面が白い・くるくる回る', 'どこでも入れない', 'ほかの人も入れない']],
];

describe('login-doctor', function () {
  this.timeout(30_000);

  for (const [cause, audience, answers] of WALKS) {
    it(`leads somebody from the first question to solved: ${audience}, ${cause}`, async () => {
      const doctor = await openDoctor();
      await doctor.choose(audience);
      await answerWith(doctor, ['どれもない', ...answers]);
      expect(doctor.widget.result?.causes[0]?.id).to.equal(cause);
      await solve(doctor);
    });
  }

  it('goes on to the next remedy and at last to the official desk when nothing helped', async () => {
    const doctor = await openDoctor();
    const tried: string[] = [];
    doctor.widget.addEventListener('lockout-outcome', (event) => tried.push(event.remedy));
    await doctor.choose('買い物');
    await answerWith(doctor, ['どれもない', 'パスワードを入れたところ', 'パスワードが違う', '自信がない']);
    for (let i = 0; i < 3; i += 1) {
      await doctor.press('まだ入れない');
      expect(doctor.title).to.equal('では、次に考えられることです');
      await doctor.press('直し方を見る');
    }
    expect(new Set(tried).size, 'no remedy is offered twice').to.equal(3);
    await doctor.press('まだ入れない');
    await doctor.press('連絡のしかたを見る');
    expect(doctor.title).to.equal('ログインしなくても連絡できます');
    expect(doctor.sees('言わない、送らない')).to.equal(true);
    await doctor.choose('登録した氏名と住所');
    expect(doctor.sees('1つ用意できました')).to.equal(true);
  });

  it('puts signs of a takeover before everything else', async () => {
    const doctor = await openDoctor();
    await doctor.choose('身に覚えのない注文や請求がある');
    expect(doctor.title).to.equal('乗っ取りの疑いがあります');
    expect(doctor.sees('1つずつ、上から順に')).to.equal(true);
    expect(doctor.root.querySelector('.steps li b')?.textContent).to.equal('カードを止める');
    expect(doctor.widget.result?.kind).to.equal('urgent');
    await doctor.press('済んだ');
    expect(doctor.sees('1つ済みました')).to.equal(true);
  });

  it('sounds the alarm once: whoever looks for the way in is not sent back to it, unless the signs are answered anew', async () => {
    const doctor = await openDoctor();
    await doctor.choose('身に覚えのない注文や請求がある');
    await doctor.press('入れる方法を探す');
    await doctor.choose('買い物');
    for (let asked = 0; asked < 12 && doctor.sees('つ目の質問です'); asked += 1) {
      await doctor.press('わからない');
      expect(doctor.title).to.not.equal('乗っ取りの疑いがあります');
    }
    expect(doctor.find('入れました') ?? doctor.find('連絡のしかたを見る')).to.exist;
    await doctor.press('覚えのない注文がある：直す');
    await doctor.press('これで進む');
    expect(doctor.title).to.equal('乗っ取りの疑いがあります');
  });

  it('keeps the other answers when one is changed', async () => {
    const doctor = await openDoctor();
    await doctor.choose('買い物');
    await answerWith(doctor, ['どれもない', 'コードや承認のところ', '届かない', 'SMSか電話']);
    expect(doctor.widget.result?.causes[0]?.id).to.equal('2sv-sms-not-arriving');
    await doctor.press('ほかの原因を見る');
    await doctor.press('答えを見直す');
    await doctor.press('コードはSMS');
    await doctor.choose('メール');
    expect(doctor.widget.result?.causes[0]?.id).to.equal('2sv-code-email-not-arriving');
    expect(doctor.widget.facts['code-trouble']).to.equal('not-arriving');
  });

  it('goes back stage by stage without forgetting', async () => {
    const doctor = await openDoctor();
    await doctor.choose('買い物');
    await doctor.choose('どれもない');
    await doctor.press('これで進む');
    const title = doctor.title;
    await doctor.choose('コードや承認のところ');
    await doctor.back();
    expect(doctor.title).to.equal(title);
    expect([...doctor.options].find(([, row]) => row.ariaCurrent === 'true')?.[0]).to.equal('コードや承認のところ');
  });

  it('takes わからない for an answer, always, and ends with the desk', async () => {
    const doctor = await openDoctor();
    await doctor.press('どれか分からない');
    await doctor.choose('買い物');
    await answerWith(doctor, []);
    expect(doctor.find('連絡のしかたを見る') ?? doctor.find('入れました')).to.exist;
  });

  it('reads a message from the screen and shows what it understood', async () => {
    const doctor = await openDoctor();
    await doctor.write('問題が発生しました。パスワードが正しくありません');
    await doctor.press('この文から調べる');
    expect(doctor.title).to.equal('こう読み取りました');
    expect(doctor.widget.facts['screen-message']).to.equal('password-incorrect');
    await doctor.press('この内容で調べる');
    await doctor.choose('買い物');
    await answerWith(doctor, ['どれもない']);
    expect(doctor.widget.result?.causes[0]?.id).to.equal('wrong-password');
  });

  it('says what to do about an empty field and about words it cannot read', async () => {
    const doctor = await openDoctor();
    await doctor.press('この文から調べる');
    expect(doctor.sees('先に、文を貼り付けてください')).to.equal(true);
    await doctor.write('ぬるぽ');
    await doctor.press('この文から調べる');
    expect(doctor.title).to.equal('この文からは、読み取れませんでした');
    await doctor.back();
    expect(doctor.root.querySelector('textarea')?.value, 'what was typed stays').to.equal('ぬるぽ');
  });

  it('starts over with nothing known', async () => {
    const doctor = await openDoctor();
    await doctor.press('この文から調べる');
    await doctor.choose('買い物');
    doctor.widget.reset();
    await doctor.settled();
    expect(doctor.title).to.equal('どこにログインできませんか');
    expect(doctor.widget.facts).to.deep.equal({});
    expect(doctor.sees('先に、文を貼り付けてください'), 'a complaint of before').to.equal(false);
  });

  it('announces each step once, by moving the focus to its heading', async () => {
    const doctor = await openDoctor();
    let steps = 0;
    doctor.widget.addEventListener('lockout-step', () => (steps += 1));
    await doctor.choose('買い物');
    await answerWith(doctor, ['どれもない', 'コードや承認のところ', '急ぐものはない', '届かない', 'メール']);
    expect(doctor.announced).to.include('どこで止まりますか').and.to.include(doctor.title);
    expect(new Set(doctor.announced).size, doctor.announced.join(' ')).to.equal(steps);
    expect(doctor.announced.length).to.equal(steps);
  });

  it('works by keyboard alone', async () => {
    const doctor = await openDoctor();
    doctor.root.querySelector<HTMLElement>('.choice')?.focus();
    await sendKeys({ press: 'Enter' });
    await doctor.settled();
    expect(doctor.title).to.equal('次のことに、心当たりはありますか');
    await sendKeys({ press: 'Tab' });
    expect(doctor.root.activeElement?.localName, 'focus goes into the stage, not to the top of the page').to.be.oneOf([
      'input',
      'button',
    ]);
  });

  it('tells the page ids, never a word that was typed', async () => {
    const told: string[] = [];
    const doctor = await openDoctor();
    for (const type of ['lockout-answer', 'lockout-diagnosis', 'lockout-step', 'lockout-outcome'])
      doctor.widget.addEventListener(type, (event) => told.push(JSON.stringify({ ...event })));
    await doctor.write('パスワードが正しくありません ひみつ1234');
    await doctor.press('この文から調べる');
    await doctor.press('この内容で調べる');
    expect(told.join()).to.not.contain('ひみつ');
    expect(JSON.stringify(doctor.widget.facts)).to.not.contain('ひみつ');
  });
});
