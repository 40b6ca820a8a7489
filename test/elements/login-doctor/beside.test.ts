/** What login-doctor says beside the cause. */
import { expect, waitUntil } from '@open-wc/testing';
import { answerWith, openDoctor } from '../../harness/doctor-visitor.js';

describe('login-doctor, what is at stake today', function () {
  this.timeout(30_000);

  const WALKS: readonly (readonly [audience: string, stuck: string, stake: string, step: string])[] = [
    ['出品', 'パスワードを入れたところ', '出荷を待つ注文がある', '受けた注文は、止まっていても出荷します'],
    ['出品', 'パスワードを入れたところ', '売上の入金が近い', '入金が遅れるものとして、支払いを見直します'],
    ['配達', 'パスワードを入れたところ', '配達のブロックが近い', '配達に行けるか、早めに決めます'],
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
      expect(
        doctor.announced.filter((title) => title === '今日、急ぐものはありますか'),
        'asked once',
      ).to.have.length(1);
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

describe('login-doctor, under the result', function () {
  this.timeout(30_000);

  it('names the fewest answers that led there, each to be changed', async () => {
    const doctor = await openDoctor();
    await doctor.choose('買い物');
    await answerWith(doctor, ['どれもない', 'コードや承認のところ', '急ぐものはない', '届かない', 'SMSか電話']);
    expect(doctor.widget.result?.causes[0]?.id).to.equal('2sv-sms-not-arriving');
    const rows = [...doctor.root.querySelectorAll('.s3 > .why li')].map((row) => row.textContent?.replace(/\s+/g, ''));
    expect(rows.length, rows.join(' / ')).to.be.within(1, 2);
    expect(rows.join(), 'what is at stake says nothing about the cause').to.not.contain('急ぐもの');
    await doctor.press('コードはSMS');
    expect(doctor.title).to.equal('コードや承認は、どう届きますか');
    await doctor.choose('メール');
    expect(doctor.widget.result?.causes[0]?.id).to.equal('2sv-code-email-not-arriving');
  });

  it('says how long a remedy takes and how often it helps, in words', async () => {
    const doctor = await openDoctor();
    await doctor.choose('買い物');
    await answerWith(doctor, ['どれもない', 'パスワードを入れたところ', 'パスワードが違う', '自信がない']);
    const line = doctor.root.querySelector('.do .time')?.textContent?.replace(/\s+/g, '');
    expect(line).to.match(
      /^(?:\d+〜)?\d+分ほど(?:たいてい解決します|多くの場合に解決します|解決することがあります|まれに解決します)$/,
    );
  });

  it('does not offer again what was tried, not even on the way back', async () => {
    const doctor = await openDoctor();
    await doctor.choose('買い物');
    await answerWith(doctor, ['どれもない', 'パスワードを入れたところ', 'パスワードが違う', '自信がない']);
    const first = doctor.root.querySelector('.do h3')?.textContent;
    await doctor.press('まだ入れない');
    await doctor.back();
    expect(doctor.root.querySelector('.do h3')?.textContent).to.not.equal(first);
  });

  it('answers the questions people ask, those about this cause first', async () => {
    const doctor = await openDoctor();
    await doctor.choose('買い物');
    await answerWith(doctor, ['どれもない', 'コードや承認のところ', '受け取るスマホがない']);
    const asked = [...doctor.root.querySelectorAll('.faq > .list > li')];
    expect(asked.length).to.equal(3);
    expect(asked.map((each) => each.querySelector('summary')?.textContent)).to.include('2段階認証の解除は何日ですか？');
    await doctor.press('2段階認証の解除は何日ですか？');
    expect(doctor.root.querySelector('.faq [open] p')?.textContent).to.contain('1〜2日');
    await doctor.press('ほかの質問も見る');
    await expect(doctor.widget).to.be.accessible();
  });
});

describe('login-doctor, for those who get in', function () {
  this.timeout(30_000);
  const FAKE = [
    'どれもない',
    '入れる。文が届いただけ',
    '急ぐものはない',
    'メールだけ',
    'いつもどおり入れる',
    'どれでもない',
  ];

  it('asks whether it is solved, not whether they got in, and tells the desk so', async () => {
    const doctor = await openDoctor();
    await doctor.choose('買い物');
    await answerWith(doctor, FAKE);
    expect(doctor.widget.result?.causes[0]?.id).to.equal('phishing-suspected');
    expect(doctor.find('入れました')).to.equal(undefined);
    await doctor.press('まだ困っている');
    await doctor.press('連絡のしかたを見る');
    await doctor.press('窓口に伝える文を作る');
    expect(doctor.root.querySelector<HTMLTextAreaElement>('#copy')?.value)
      .to.contain('困っています')
      .and.to.not.contain('ログインできません');
    for (let back = 0; back < 3; back += 1) await doctor.back();
    await doctor.press('解決した');
    expect(doctor.title).to.equal('解決して、よかったです');
  });

  it('opens scam-check for a notice that may be made up', async () => {
    const doctor = await openDoctor();
    await doctor.choose('買い物');
    await answerWith(doctor, FAKE);
    await doctor.press('届いた文が本物か調べる');
    await waitUntil(() => doctor.root.querySelector('scam-check'), 'scam-check in place');
  });

  it('opens the guide where all it may be are states of the account', async () => {
    const doctor = await openDoctor();
    doctor.widget.facts = {
      audience: 'seller',
      takeover: ['none'],
      'stuck-at': 'lock-words',
      'at-stake': 'none',
      'seller-notice': 'unknown',
    };
    await doctor.press('どれか分からない');
    await answerWith(doctor, []);
    expect(doctor.sees('まだ、1つに絞れません'), doctor.screen.slice(0, 200)).to.equal(true);
    expect(doctor.root.querySelector('.btn')?.textContent).to.contain('連絡のしかたを見る');
    await doctor.press('ロックや停止のことを調べる');
    await waitUntil(() => doctor.root.querySelector('lock-status-guide'), 'the guide in place');
  });
});
