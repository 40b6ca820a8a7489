import { expect } from '@open-wc/testing';
import { openPlan, walk } from '../../harness/guide-walks.js';

const GOOD = [
  '9月1日から12日まで、外袋が開いた化粧水8本を新品として出品していました。',
  '返品された品を新品の棚にもどす手順で、袋を見る欄が作業表にありませんでした。',
  '9月15日に棚の42本を全部見直し、8本を廃棄しました。廃棄の写真を保存しています。',
  '開封品の出荷が8月の3件から0件になりました。毎週金曜に数えています。',
  '2026年9月15日に始め、9月30日に終えました。',
  '2026年11月の注文不良率で、1%未満を確かめます。',
  '倉庫係の佐藤健が受け持ち、毎週金曜に作業表へ署名します。',
];

describe('the plan of action in lock-status-guide', function () {
  this.timeout(30_000);

  it('is written in seven items and put together under three heads', async () => {
    const guide = await openPlan();
    for (const [i, answer] of GOOD.entries()) {
      expect(guide.sees(`改善計画7つのうち${i + 1}つ目`)).to.be.true;
      expect(guide.sees('本当にしたことだけを書いてください。')).to.be.true;
      await guide.write(answer);
      await guide.press(i < 6 ? '次の項目へ' : '全体を見る');
    }
    expect(guide.title).to.equal('改善計画の全体');
    const whole = guide.root.querySelector('textarea')?.value ?? '';
    for (const answer of GOOD) expect(whole).to.include(answer);
    expect(whole.match(/【/g)).to.have.lengthOf(3);
    await guide.write(`${whole}\n以上です。`);
    await guide.press('道のりにもどる');
    await guide.back();
    expect(guide.root.querySelector('textarea')?.value).to.include('以上です。');
  });

  it('says what to mend, once, and then lets the visitor go on', async () => {
    const guide = await openPlan();
    await guide.press('次の項目へ');
    expect(guide.sees('まだ書いていません')).to.be.true;
    await guide.write('外箱のない時計を出品していました。連絡は090-1234-5678まで。');
    expect(guide.sees('まだ書いていません')).to.be.false;
    guide.root.querySelector('textarea')?.dispatchEvent(new FocusEvent('blur'));
    await guide.settled();
    expect(guide.sees('直しましょう')).to.be.true;
    expect(guide.root.querySelector('.mirror u')?.textContent).to.equal('090-1234-5678');
    await guide.press('このまま次の項目へ');
    expect(guide.sees('改善計画7つのうち2つ目')).to.be.true;
    await guide.write('忙しくて');
    await guide.press('次の項目へ');
    expect(guide.sees('もう少し')).to.be.true;
  });

  it('marks the words, says what to write instead, and where that comes from', async () => {
    const guide = await openPlan();
    await guide.press('あとで書く');
    await guide.write('一部の悪質なお客様の嫌がらせが原因です。');
    await guide.press('次の項目へ');
    expect(guide.sees('店の作業で変えられるところを書きましょう')).to.be.true;
    expect(guide.root.querySelector('.mirror u')?.textContent).to.match(/悪質な|嫌がらせ/);
    expect(guide.root.querySelector('.flaws .src')).to.exist;
    await guide.write('The customers are lying about the boxes that we sent to them in October.');
    await guide.press('次の項目へ');
    expect(guide.sees('店の作業で変えられるところを書きましょう')).to.be.true;
  });

  it('keeps the drafts back and forth, and lists what is left', async () => {
    const guide = await openPlan();
    await guide.write(GOOD[0]!);
    await guide.press('次の項目へ');
    await guide.back();
    expect(guide.root.querySelector('textarea')?.value).to.equal(GOOD[0]);
    await guide.back();
    await guide.press('改善計画の続きを書く');
    expect(guide.sees('改善計画7つのうち2つ目')).to.be.true;
    for (let i = 0; i < 6; i += 1) await guide.press('あとで書く');
    expect(guide.sees('まだ書いていない項目')).to.be.true;
    await guide.choose('受け持つ人');
    expect(guide.sees('改善計画7つのうち7つ目')).to.be.true;
    guide.widget.reset();
    await guide.settled();
    await walk(guide, 'seller-deactivated-policy');
    await guide.takeRoad();
    await guide.press('改善計画を書く');
    expect(guide.sees('改善計画7つのうち1つ目'), 'nothing is kept').to.be.true;
    expect(guide.root.querySelector('textarea')?.value).to.equal('');
  });
});
