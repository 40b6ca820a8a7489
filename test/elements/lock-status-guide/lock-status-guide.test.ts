import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LockEvent } from '../../../src/index.js';
import { openGuide } from '../../harness/guide-visitor.js';
import { NOTICES, reach, WALKS, type WalkedTo } from '../../harness/guide-walks.js';

describe('lock-status-guide', function () {
  this.timeout(30_000);

  for (const lock of Object.keys(WALKS) as readonly WalkedTo[]) {
    it(`leads from the answers to the end of the road: ${lock}`, async () => {
      const guide = await reach(lock);
      expect(guide.state, JSON.stringify(guide.widget.facts)).to.equal(lock);
      await guide.takeRoad();
      const { length } = guide.steps;
      expect(await guide.walkToTheEnd()).to.have.lengthOf(length);
      expect(guide.sees('ここまで、全部済みました')).to.be.true;
    });
  }

  it('asks at most three questions after the notice', async () => {
    const guide = await openGuide();
    await guide.press('わからない');
    expect(await guide.answer(['買い物'])).to.be.at.most(3);
    expect(guide.state ?? guide.kind).to.be.oneOf(['others', guide.state]);
  });

  it('asks nothing that the conversation knows', async () => {
    const guide = await openGuide();
    guide.widget.facts = { audience: 'seller', 'lock-reason': 'policy', takeover: ['none'] };
    await guide.press('「停止」「無効」と出る');
    expect(guide.state).to.equal('seller-deactivated-policy');
  });

  it('takes the audience from its attribute', async () => {
    const guide = await openGuide(html`<lock-status-guide audience="flex"></lock-status-guide>`);
    await guide.press('「停止」「無効」と出る');
    expect(guide.kind).to.be.oneOf(['question', 'state', 'others']);
  });

  it('offers the other states with how sure, and a notice without a lock goes to login-doctor', async () => {
    const guide = await reach('seller-deactivated-policy');
    await guide.press('ほかの状態かも');
    expect(guide.root.querySelectorAll('.state-row').length).to.be.at.least(3);
    expect(guide.sees('%')).to.be.false;
    guide.root.querySelector<HTMLElement>('.state-row')?.click();
    await guide.settled();
    expect(guide.state).to.exist;
    expect(guide.state).not.to.equal('seller-deactivated-policy');
    await guide.back();
    await guide.press('止められたお知らせがないとき');
    await waitUntil(() => guide.root.querySelector('login-doctor'));
  });

  it('tells the page ids and numbers, never a word of the notice', async () => {
    const guide = await openGuide();
    const told: LockEvent[] = [];
    guide.widget.addEventListener('lockout-lock', (event) => told.push(event));
    await guide.paste(NOTICES.section3);
    await guide.answer(['出品']);
    expect(told).to.have.lengthOf(1);
    expect(told[0]?.reading.locks[0]?.id).to.equal('seller-section-3');
    expect(guide.widget.result).to.equal(told[0]?.reading);
    expect(JSON.stringify(told[0]?.reading) + JSON.stringify(guide.widget.facts)).not.to.include('公共料金');
  });

  it('puts the owner’s offer last, and never where somebody may be cheated', async () => {
    const offer = html`<lock-status-guide cta-label="相談する" cta-href="https://example.com/"></lock-status-guide>`;
    const calm = await openGuide(offer);
    calm.widget.facts = { audience: 'seller', 'lock-reason': 'policy', takeover: ['none'] };
    await calm.press('「停止」「無効」と出る');
    expect(calm.root.querySelector('.stage > :last-child')?.className).to.equal('cta');
    const stolen = await openGuide(offer);
    stolen.widget.facts = { audience: 'shopper', takeover: ['unknown-orders', 'details-changed'] };
    await stolen.press('「ロックされました」と出る');
    expect(stolen.state).to.equal('hijacked');
    for (const press of ['もどるまでの道のりを見る', '連絡のしかたを見る']) {
      expect(stolen.root.querySelector('.cta') === null).to.be.true;
      await stolen.press(press);
    }
    expect(stolen.root.querySelector('.cta') === null).to.be.true;
  });

  it('announces one heading a step', async () => {
    const guide = await openGuide();
    await guide.press('「停止」「無効」と出る');
    await guide.choose('出品');
    await guide.answer(['どれもない', '商品や規約の違反']);
    await guide.takeRoad();
    await guide.press('改善計画を書く');
    expect(guide.stepsTold).to.have.lengthOf.above(4);
    expect(guide.announced).to.have.lengthOf(guide.stepsTold.length);
    expect(guide.announced.at(-1)).to.equal(guide.title);
  });

  it('works by keyboard from the first row to the end of the road', async () => {
    const guide = await openGuide(html`<lock-status-guide audience="seller"></lock-status-guide>`);
    guide.widget.facts = {
      takeover: ['none'],
      'lock-reason': 'section-3',
      'lock-asks-for': 'papers',
      'lock-answered': 'not-sent',
    };
    const enter = async (label: string): Promise<void> => {
      const target = guide.find(label);
      expect(target !== undefined, label).to.be.true;
      for (let tabs = 0; tabs < 90 && guide.root.activeElement !== target; tabs += 1) await sendKeys({ press: 'Tab' });
      expect(guide.root.activeElement === target, label).to.be.true;
      const before = guide.screen;
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => guide.screen !== before);
      await guide.settled();
    };
    guide.root.querySelector('textarea')?.focus();
    await enter('「停止」「無効」と出る');
    await enter('再開までの道のりを見る');
    await enter(`${guide.here}：済んだ`);
    expect(guide.here).to.equal('書類をそろえる');
  });
});
