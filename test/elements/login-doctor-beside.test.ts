/** What login-doctor says beside the cause. */
import { expect } from '@open-wc/testing';
import { answerWith, openDoctor } from '../harness/doctor-visitor.js';

describe('login-doctor, what is at stake today', function () {
  this.timeout(30_000);

  const WALKS: readonly (readonly [audience: string, stuck: string, stake: string, step: string])[] = [
    ['出品', 'パスワードを入れたところ', '出荷を待つ注文がある', '受けた注文は、止まっていても出荷します'],
    ['出品', 'パスワードを入れたところ', '売上の入金が近い', '入金が遅れるつもりで、支払いを見直します'],
    ['配達', 'パスワードを入れたところ', '配達のブロックが近い', 'ブロックに行けるか、早めに決めます'],
    ['買い物', 'パスワードを入れたところ', '支払いの期限が近い', '期限の前に、窓口に支払いのことを聞きます'],
  ];
  for (const [audience, stuck, stake, step] of WALKS) {
    it(`asks once, after the first answer about the trouble, and adds its step: ${audience}, ${stake}`, async () => {
      const doctor = await openDoctor();
      await doctor.choose(audience);
      expect(doctor.title).to.equal('次のことに、心当たりはありますか');
      await doctor.choose('どれもない');
      await doctor.press('これで進む');
      expect(doctor.title).to.equal('どこで止まりますか');
      await doctor.choose(stuck);
      expect(doctor.title).to.equal('今日、急ぐものはありますか');
      await doctor.choose(stake);
      await answerWith(doctor, ['パスワードが違う', '自信がない']);
      expect(doctor.announced.filter((title) => title === '今日、急ぐものはありますか'), 'asked once').to.have.length(1);
      expect(doctor.sees(step), doctor.screen.slice(0, 600)).to.equal(true);
      await expect(doctor.widget).to.be.accessible();
    });
  }

  it('says nothing of it where nothing is urgent or the visitor does not know', async () => {
    const doctor = await openDoctor();
    await doctor.choose('出品');
    await answerWith(doctor, ['どれもない', 'パスワードを入れたところ', 'パスワードが違う', '自信がない']);
    expect(doctor.widget.facts['at-stake']).to.equal('unknown');
    expect(doctor.sees('急ぐもののために')).to.equal(false);
  });
});
