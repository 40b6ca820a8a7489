/** What was answered, heard and tried: shown, explained, taken back. */
import { expect, html } from '@open-wc/testing';
import { nextQuestion } from '../../../src/core/diagnosis/next-question.js';
import { CANNOT_CHECK } from '../../../src/core/base/scope.js';
import type { Facts } from '../../../src/core/base/types.js';
import { answersBefore } from '../../../src/elements/login-doctor/why-question.js';
import pack from '../../../src/packs/folded/amazon.ja.js';
import { answerWith, openDoctor } from '../../harness/doctor-visitor.js';

describe('login-doctor, what was answered', function () {
  this.timeout(30_000);

  it('names, for whoever asks why, the fewest answers that led to a question', async () => {
    const doctor = await openDoctor();
    await doctor.choose('買い物');
    for (const answer of ['どれもない', 'コードや承認のところ', '急ぐものはない']) await answerOnce(doctor, answer);
    const asked = doctor.title;
    expect(doctor.sees('この質問につながった答え'), 'nobody has asked why').to.equal(false);
    await doctor.press('なぜこれを聞くのですか');
    await doctor.settled();
    expect(doctor.sees('この質問につながった答え')).to.equal(true);
    const rows = [...doctor.root.querySelectorAll('details .why li')].map((row) => row.textContent ?? '');
    expect(rows.join()).to.contain('コード');
    expect(rows.join(), 'what is at stake leads nowhere').to.not.contain('急ぐもの');
    expect(doctor.title).to.equal(asked);
    await expect(doctor.widget).to.be.accessible();
  });

  it('names only answers without which something else would be asked', () => {
    const facts: Facts = { audience: 'shopper', takeover: ['none'], 'stuck-at': 'code-step', 'at-stake': 'nothing' };
    const question = nextQuestion(facts, pack)?.id ?? '';
    const led = answersBefore(question, facts, pack);
    expect(led).to.include('stuck-at');
    for (const id of led) expect(nextQuestion({ ...facts, [id]: CANNOT_CHECK }, pack)?.id, id).not.to.equal(question);
  });

  it('lists the device as well, to be changed like any answer', async () => {
    const doctor = await openDoctor();
    await doctor.write('iPhoneです。パスワードが正しくありませんと出ます');
    await doctor.press('この文から調べる');
    expect(doctor.sees('iPhoneを使っている')).to.equal(true);
    await doctor.press('iPhoneを使っている：直す');
    await doctor.choose('パソコン');
    expect(doctor.widget.facts.device).to.equal('pc');
  });

  it('takes back 「まだ入れない」 in the overview, and offers the remedy again', async () => {
    const doctor = await openDoctor();
    await doctor.choose('買い物');
    await answerWith(doctor, ['どれもない', 'コードや承認のところ', '急ぐものはない', '届かない', 'SMSか電話']);
    const before = doctor.widget.result?.causes[0]?.probability;
    const [remedy] = [doctor.root.querySelector('.do h3')?.textContent];
    await doctor.press('まだ入れない');
    expect(doctor.widget.result?.causes[0]?.probability).not.to.equal(before);
    await doctor.press('答えを見直す');
    await doctor.press('取り消す');
    expect(doctor.widget.facts['tried']).to.deep.equal([]);
    expect(doctor.widget.result?.causes[0]?.probability).to.equal(before);
    await doctor.press('この内容で調べる');
    expect(doctor.root.querySelector('.do h3')?.textContent).to.equal(remedy);
  });

  it('asks once for the other signs where words told of one, with that one ticked', async () => {
    const doctor = await openDoctor();
    await doctor.write('頼んでいないコードがSMSで届きました');
    await doctor.press('この文から調べる');
    await doctor.press('この内容で調べる');
    await doctor.choose('買い物');
    const ticked = [...doctor.root.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    expect(ticked).to.deep.equal(['unasked-code']);
    const asked = doctor.title;
    await doctor.press('これで進む');
    expect(doctor.title).not.to.equal(asked);
  });

  it('lets no word change the audience the owner has set', async () => {
    const doctor = await openDoctor(html`<login-doctor audience="shopper"></login-doctor>`);
    await doctor.write('セラーセントラルで、パスワードが正しくありませんと出ます');
    await doctor.press('この文から調べる');
    expect(doctor.widget.facts.audience).to.equal('shopper');
    expect(doctor.widget.facts['screen-message']).to.equal('password-incorrect');
    doctor.widget.audience = undefined;
    expect(doctor.widget.facts.audience, 'nor is it kept beside').to.equal(undefined);
  });
});

const answerOnce = async (doctor: Awaited<ReturnType<typeof openDoctor>>, answer: string): Promise<void> => {
  await doctor.choose(answer);
  if (doctor.find('これで進む')) await doctor.press('これで進む');
};
