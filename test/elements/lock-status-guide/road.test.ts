import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openGuide, type GuideVisitor } from '../../harness/guide-visitor.js';
import { reach } from '../../harness/guide-walks.js';

describe('lock-status-guide, the road', function () {
  this.timeout(30_000);

  it('moves いまここ by ticking, under the same finger and with the focus kept', async () => {
    const guide = await reach('seller-section-3');
    await guide.takeRoad();
    const [first, second] = guide.steps.map((stage) => stage.querySelector('h3')?.textContent ?? '');
    const button = guide.find(`${first}：済んだ`)!;
    button.focus();
    button.scrollIntoView({ block: 'center' });
    const { top } = button.getBoundingClientRect();
    await sendKeys({ press: 'Enter' });
    await guide.settled();
    expect(guide.here).to.equal(second);
    expect(guide.root.activeElement === button).to.be.true;
    expect(button.getBoundingClientRect().top).to.be.closeTo(top, 1);
    await sendKeys({ press: 'Enter' });
    await guide.settled();
    expect(guide.here).to.equal(first);
  });

  it('shows papers with freshness, dates to ask again from, and sources', async () => {
    const guide = await reach('seller-section-3');
    await guide.takeRoad();
    expect(guide.sees('発行から90日以内')).to.be.true;
    expect(guide.screen).to.match(/今日から数えて、\d{4}年\d{1,2}月\d{1,2}日までが目安です/);
    expect(guide.root.querySelectorAll('.road .src').length).to.be.above(2);
    expect(guide.sees('しないこと')).to.be.true;
    await guide.press('公共料金の請求書');
    await guide.back();
    await guide.takeRoad();
    expect(guide.root.querySelectorAll('.doc input:checked')).to.have.lengthOf(1);
  });

  it('says where sources contradict each other', async () => {
    const guide = await openGuide();
    guide.widget.facts = {
      audience: 'shopper',
      'sign-in-works': 'no',
      'lock-asks-for': 'code',
      'lock-reason': 'none',
      takeover: ['none'],
    };
    await guide.press('わからない');
    await guide.answer([]);
    if (guide.kind === 'others') await guide.choose('確認コードを受け取れない状態');
    expect(guide.state).to.equal('lost-2sv');
    await guide.takeRoad();
    const wait = guide.steps.find((stage) => stage.querySelector('.wait-for'));
    expect(wait?.querySelector('.differs')?.textContent).to.equal('資料によって違いがあります');
  });

  it('shows the thresholds to a seller whose numbers are low', async () => {
    const guide = await reach('seller-deactivated-performance');
    await guide.takeRoad();
    await guide.press('目標の数字を見る');
    expect(guide.sees('注文不良率')).to.be.true;
  });

  it('lets goods be searched that may not be sold, and says how many are left', async () => {
    const guide = await reach('seller-deactivated-policy');
    await guide.takeRoad();
    await guide.press('出品できない物の一覧を見る');
    const search = guide.root.querySelector<HTMLInputElement>('input[type=search]')!;
    expect(parseFloat(getComputedStyle(search).fontSize)).to.be.at.least(16);
    const rows = () => guide.root.querySelectorAll('.list > li').length;
    const said = () => guide.root.querySelector('.fold [role=status]')?.textContent ?? '';
    const look = async (words: string): Promise<void> => {
      search.value = words;
      search.dispatchEvent(new Event('input', { bubbles: true }));
      await guide.settled();
    };
    expect(rows()).to.be.above(30);
    expect(said()).to.equal(`${rows()}種類あります`);
    await look('KINDLE');
    expect(said()).to.equal('1種類あります');
    await look('げーむ');
    expect(rows()).to.be.within(1, 5);
    await look('かぼちゃの馬車');
    expect(rows()).to.equal(0);
    expect(guide.sees('別の言葉でもさがしてください')).to.be.true;
    expect(guide.sees('ここにない物も、出品できないことがあります')).to.be.true;
    await expect(guide.widget).to.be.accessible();
  });

  it('writes the days to ask again into a calendar, on the device', async () => {
    const guide = await reach('seller-section-3');
    guide.knows({ today: '2026-11-22' });
    await guide.takeRoad();
    const text = await guide.saveCalendar();
    const dated = text.match(/DTSTART;VALUE=DATE:(\d{8})/)?.[1] ?? '';
    expect(dated > '20261122').to.be.true;
    expect(guide.screen).to.include(`${Number(dated.slice(4, 6))}月${Number(dated.slice(6))}日`);
    expect(text).not.to.match(/Amazon|第3条|停止/);
  });

  it('marks what may have changed once the source was read over half a year ago, and not before', async () => {
    const at = async (today: string): Promise<GuideVisitor> => {
      const guide = await reach('security-lock');
      guide.knows({ today });
      await guide.takeRoad();
      return guide;
    };
    expect((await at('2027-05-20')).root.querySelectorAll('.stale')).to.have.lengthOf(0);
    const old = await at('2027-05-21');
    expect(old.sees('画面の名前は変わっていることがあります')).to.be.true;
    for (const box of old.root.querySelectorAll('.do')) expect(box.querySelectorAll('.stale').length).to.be.at.most(1);
    await old.press('連絡のしかたを見る');
    expect(old.sees('連絡のしかたは変わっていることがあります')).to.be.true;
    await expect(old.widget).to.be.accessible();
  });

  it('keeps the ticked stages as resume says, ids only', async () => {
    sessionStorage.clear();
    const first = await openGuide(html`<lock-status-guide resume="tab" audience="seller"></lock-status-guide>`);
    await first.press('「停止」「無効」と出る');
    await first.answer(['どれもない', '「第3条」と書いてある', '書類や身分証']);
    await first.takeRoad();
    const before = first.here;
    await first.press(`${before}：済んだ`);
    const kept = Object.values(sessionStorage).join('');
    expect(kept).to.include('road-seller-section-3');
    expect(kept).not.to.match(/[ぁ-ん]/);
    first.widget.remove();
    const second = await openGuide(html`<lock-status-guide resume="tab" audience="seller"></lock-status-guide>`);
    await waitUntil(() => Object.keys(second.widget.facts).length > 1);
    await second.press('「停止」「無効」と出る');
    await second.answer([]);
    expect(second.state).to.equal('seller-section-3');
    await second.takeRoad();
    expect(second.here).not.to.equal(before);
    second.widget.reset();
    sessionStorage.clear();
  });

  it('leads a refused seller to the state of a refusal', async () => {
    const guide = await reach('seller-section-3');
    await guide.takeRoad();
    await guide.press('断られたとき');
    expect(guide.state).to.equal('appeal-refused');
  });

  it('leads to the official route', async () => {
    const guide = await reach('security-lock');
    await guide.takeRoad();
    await guide.press('連絡のしかたを見る');
    expect(guide.title).to.equal('ログインしなくても連絡できます');
    expect(guide.sees('言わない、送らない')).to.be.true;
  });

  it('prints the checklist and nothing else, and leaves the page as it was', async () => {
    const guide = await reach('seller-verification');
    await guide.takeRoad();
    const before = document.adoptedStyleSheets.length;
    const print = window.print.bind(window);
    let printed = '';
    window.print = () => {
      printed = document.querySelector('lockout-paper')?.shadowRoot?.textContent ?? '';
      expect(document.adoptedStyleSheets).to.have.lengthOf(before + 1);
    };
    await guide.press('印刷');
    window.print = print;
    expect(printed)
      .to.include('チェックリスト')
      .and.to.include('公共料金の請求書')
      .and.to.include('しない：')
      .and.to.include('出典：');
    expect(getComputedStyle(document.querySelector('lockout-paper')!).display).to.equal('none');
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('lockout-paper') === null).to.be.true;
    expect(document.adoptedStyleSheets).to.have.lengthOf(before);
  });
});
