/** 「いまは確かめられない」: an answer like any other, to be looked up later. */
import { expect, html } from '@open-wc/testing';
import pack from '../../../src/packs/folded/amazon.ja.js';
import { factsIn, linkTo } from '../../../src/elements/login-doctor/model/share-link.js';
import type { LoginDoctor } from '../../../src/index.js';
import { answerWith, openDoctor } from '../../harness/doctor-visitor.js';
import type { Visitor } from '../../harness/visitor.js';

const LATER = 'いまは確かめられない';
const OPEN = 'まだ確かめていない';

/** Somebody at work, who has neither the card's statement nor another device at hand. */
const busy = async (): Promise<Visitor<LoginDoctor>> => {
  const doctor = await openDoctor();
  await doctor.choose('買い物');
  await doctor.press(LATER);
  return doctor;
};

const atReview = async (doctor: Visitor<LoginDoctor>): Promise<void> => {
  await doctor.press(doctor.find('ほかの原因を見る') ? 'ほかの原因を見る' : '答えを見直す');
  if (doctor.title !== 'ここまでの答え') await doctor.press('答えを見直す');
};

describe('login-doctor, what cannot be checked now', function () {
  this.timeout(30_000);

  it('is offered where something has to be looked up, and nowhere else', async () => {
    const doctor = await openDoctor();
    await doctor.choose('買い物');
    expect(doctor.find(LATER), 'the statement of the card').to.exist;
    await answerWith(doctor, ['どれもない']);
    const unasked = await openDoctor();
    await unasked.choose('買い物');
    await unasked.choose('どれもない');
    await unasked.press('これで進む');
    expect(unasked.title).to.equal('どこで止まりますか');
    expect(unasked.find(LATER), 'who is stuck knows where').to.equal(undefined);
  });

  it('goes on, says so over the next question, and is not asked again', async () => {
    const doctor = await busy();
    const told: unknown[] = [];
    expect(doctor.widget.facts['takeover']).to.equal('cannot-check');
    expect(doctor.sees(`乗っ取りのしるし：${OPEN}`)).to.equal(true);
    doctor.widget.addEventListener('lockout-answer', (event) => told.push(event.question));
    await answerWith(doctor, ['パスワードを入れたところ', 'パスワードが違う']);
    expect(told).to.not.include('takeover');
  });

  it('tells the page no option that does not exist', async () => {
    const doctor = await openDoctor();
    const told: (readonly string[])[] = [];
    doctor.widget.addEventListener('lockout-answer', (event) => told.push(event.answer));
    await doctor.choose('買い物');
    await doctor.press(LATER);
    expect(told).to.deep.equal([['shopper'], []]);
  });

  it('can be answered later, from the overview, and the other answers stay', async () => {
    const doctor = await busy();
    await answerWith(doctor, ['パスワードを入れたところ', 'パスワードが違う', '自信がない']);
    await atReview(doctor);
    await doctor.press(`乗っ取りのしるし：${OPEN}：直す`);
    expect(doctor.find(LATER)?.ariaCurrent).to.equal('true');
    await doctor.choose('どれもない');
    await doctor.press('これで進む');
    expect(doctor.widget.facts['takeover']).to.deep.equal(['none']);
    expect(doctor.widget.facts['stuck-at']).to.equal('password-step');
  });

  it('is offered again beside the result, where it would tell something', async () => {
    const doctor = await busy();
    await answerWith(doctor, ['パスワードを入れたところ', 'パスワードが違う', '自信がない']);
    await doctor.choose('次のことに、心当たりはありますか');
    expect(doctor.title).to.equal('次のことに、心当たりはありますか');
  });

  it('takes back what was said, by the way back', async () => {
    const doctor = await busy();
    await doctor.back();
    await doctor.choose('覚えのない注文や請求がある');
    await doctor.press('これで進む');
    expect(doctor.title).to.equal('乗っ取りの疑いがあります');
  });

  it('never ends in a dead end, though nothing can be checked', async () => {
    for (const audience of ['買い物', '出品', '配達']) {
      const doctor = await openDoctor();
      await doctor.choose(audience);
      for (let asked = 0; asked < 14 && doctor.sees('つ目の質問です'); asked += 1)
        await doctor.press(doctor.find(LATER) ? LATER : 'わからない');
      expect(doctor.find('連絡のしかたを見る') ?? doctor.find('入れました'), audience).to.exist;
      await expect(doctor.widget).to.be.accessible();
    }
  });

  it('stands in the overview and in the words for the desk, to be left out there', async () => {
    const doctor = await busy();
    await answerWith(doctor, ['パスワードを入れたところ', 'パスワードが違う', '自信がない']);
    await atReview(doctor);
    expect(doctor.sees(OPEN)).to.equal(true);
    await doctor.press('窓口に伝える文を作る');
    const words = () => doctor.root.querySelector<HTMLTextAreaElement>('#copy')?.value;
    expect(words()).to.contain(`乗っ取りのしるし：${OPEN}`);
    await doctor.choose(`乗っ取りのしるし：${OPEN}`);
    expect(words()).to.not.contain(OPEN);
  });

  it('goes round with the link, for every question', () => {
    for (const { id } of pack.questions.filter(({ id: each }) => each !== 'audience')) {
      const facts = { audience: 'shopper', [id]: 'cannot-check' };
      expect(factsIn(new URL(linkTo('https://example.com/', facts, pack)).hash, pack)).to.deep.equal(facts);
    }
  });

  it('says it in English', async () => {
    const doctor = await openDoctor(html`<login-doctor lang="en" audience="shopper"></login-doctor>`);
    await doctor.comes('Shopping');
    await doctor.choose('Shopping');
    await doctor.press('I can’t check right now');
    expect(doctor.sees('Signs of a takeover: not checked yet')).to.equal(true);
  });

  it('keeps its row clear of the others at 320 px', async () => {
    const doctor = await openDoctor(html`<div style="width: 320px"><login-doctor></login-doctor></div>`);
    await doctor.choose('買い物');
    const row = doctor.find(LATER)?.getBoundingClientRect();
    expect(row?.height).to.be.at.least(44);
    expect(row?.height, 'on one line').to.be.below(60);
    expect(doctor.widget.scrollWidth).to.be.at.most(320);
  });
});
