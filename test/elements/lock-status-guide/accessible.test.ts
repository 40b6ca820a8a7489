import { expect } from '@open-wc/testing';
import { openGuide, type GuideVisitor } from '../../harness/guide-visitor.js';
import { NOTICES, openPlan, reach } from '../../harness/guide-walks.js';

describe('lock-status-guide has nothing for axe to find', function () {
  this.timeout(30_000);

  const isAccessible = async (guide: GuideVisitor): Promise<void> => {
    await expect(guide.widget).to.be.accessible();
  };

  it('on the first stage, the questions and the states to choose from', async () => {
    const guide = await openGuide();
    await isAccessible(guide);
    await guide.press('状態を調べる');
    await isAccessible(guide);
    await guide.press('わからない');
    await isAccessible(guide);
    await guide.choose('買い物');
    await isAccessible(guide);
    while (guide.isAsked) await guide.press('わからない');
    await isAccessible(guide);
  });

  for (const lock of ['security-lock', 'hijacked', 'closed', 'seller-deactivated-performance'] as const) {
    it(`on the state, the road and the route: ${lock}`, async () => {
      const guide = await reach(lock);
      await isAccessible(guide);
      await guide.takeRoad();
      await isAccessible(guide);
      await guide.press(`${guide.here}：済んだ`);
      await isAccessible(guide);
      if (!guide.find('連絡のしかたを見る')) return;
      await guide.press('連絡のしかたを見る');
      await isAccessible(guide);
    });
  }

  it('on a notice that may be fake and on what to do after giving something away', async () => {
    const guide = await openGuide();
    await guide.paste(NOTICES.fake);
    await isAccessible(guide);
    await guide.choose('買い物');
    await isAccessible(guide);
    await guide.press('もう押した・入力してしまった');
    await guide.press('パスワードを入れた');
    await guide.press('これで進む');
    await isAccessible(guide);
  });

  it('on the plan, with what to mend, and as a whole; in the dark, too', async () => {
    const guide = await openPlan();
    guide.widget.theme = 'dark';
    await guide.settled();
    await isAccessible(guide);
    await guide.write('連絡は090-1234-5678まで。');
    await guide.press('次の項目へ');
    await isAccessible(guide);
    for (let i = 0; i < 7; i += 1) await guide.press('あとで書く');
    await isAccessible(guide);
  });
});
