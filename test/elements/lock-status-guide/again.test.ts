import { expect, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { openGuide, type GuideVisitor } from '../../harness/guide-visitor.js';

const SECTION_3 =
  'ビジネスソリューション契約の第3条に基づき、出品用アカウントを停止しました。発行から90日以内の公共料金の請求書か、事業許可証をアップロードしてください。';
const FAKE =
  '【Amazon】お支払い方法に問題があり、アカウントを停止しました。24時間以内に更新がない場合は削除します。 https://amazon.co.jp.acc-kakunin.top/signin';

const forgetAll = (): void => {
  sessionStorage.clear();
  localStorage.clear();
};

const remembering = (): TemplateResult =>
  html`<lock-status-guide resume="device" audience="seller"></lock-status-guide>`;

/** A seller on the road of Section 3, the look inside ticked. */
const firstVisit = async (guide: TemplateResult = remembering()): Promise<GuideVisitor> => {
  const visitor = await openGuide(guide);
  await visitor.press('「停止」「無効」と出る');
  await visitor.answer(['どれもない', '「第3条」と書いてある', '書類や身分証']);
  await visitor.takeRoad();
  await visitor.press(`${visitor.here}：済んだ`);
  return visitor;
};

const comeBack = async (before: GuideVisitor, today?: string): Promise<GuideVisitor> => {
  before.widget.remove();
  const guide = await openGuide(remembering());
  await guide.comes('この端末に30日まで覚えています');
  if (today) guide.knows({ today });
  await guide.settled();
  return guide;
};

describe('lock-status-guide, a second visit', function () {
  this.timeout(30_000);
  beforeEach(forgetAll);
  afterEach(forgetAll);

  it('offers to go on, without saying with what, and leads to the road with its ticks', async () => {
    const before = await firstVisit();
    await before.press('公共料金の請求書');
    const { here } = before;
    const guide = await comeBack(before);
    expect(guide.sees('前に見た道のりがあります')).to.be.true;
    expect(guide.sees('第3条')).to.be.false;
    expect(guide.root.querySelector('[aria-current=true]'), 'nor which row was chosen').to.equal(null);
    expect(document.activeElement?.localName, 'the page keeps its focus').to.equal('body');
    await expect(guide.widget).to.be.accessible();
    await guide.press('つづきから見る');
    expect(guide.title).to.equal('再開までの道のり');
    expect(guide.here).to.equal(here);
    expect(guide.root.querySelectorAll('.doc input:checked')).to.have.lengthOf(1);
    await guide.back();
    expect(guide.sees('前に見た道のりがあります'), 'once a visit').to.be.false;
  });

  it('forgets all of it at 「最初から」, at once', async () => {
    const guide = await comeBack(await firstVisit());
    await guide.press('最初から');
    expect(guide.sees('前に見た道のりがあります')).to.be.false;
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(guide.root.activeElement?.localName).to.equal('h2');
    expect((await comeBack(guide)).sees('つづきから見る')).to.be.false;
  });

  it('keeps nothing and offers nothing where the owner did not ask for it', async () => {
    const before = await firstVisit(html`<lock-status-guide audience="seller"></lock-status-guide>`);
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).to.deep.equal([]);
    expect(JSON.stringify(before.widget.facts)).not.to.match(/road-now|road-day/);
    expect((await comeBack(before)).sees('つづきから見る')).to.be.false;
  });

  it('takes an attribute that says nothing for none', async () => {
    const before = await firstVisit(html`<lock-status-guide resume="" audience="seller"></lock-status-guide>`);
    expect(JSON.stringify(before.widget.facts)).not.to.match(/road-now|road-day/);
  });

  it('does not show a tab’s road on the device', async () => {
    await firstVisit(html`<lock-status-guide resume="tab" audience="seller"></lock-status-guide>`);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('keeps ids and days, no words', async () => {
    await firstVisit();
    const kept = Object.values(localStorage).join('');
    expect(kept).to.match(/"road-day-seller-section-3":"\d{4}-\d\d-\d\d"/);
    expect(kept).not.to.match(/[ぁ-ん]/);
  });

  it('counts the days from the last tick, and says when they are over', async () => {
    const before = await firstVisit();
    before.knows({ today: '2026-11-01' });
    while (before.here !== '審査の結果を待つ') await before.press(`${before.here}：済んだ`);
    expect(before.sees('今日から数えて、2026年12月1日までが目安です')).to.be.true;
    const soon = await comeBack(before, '2026-11-20');
    await soon.press('つづきから見る');
    expect(soon.sees('2026年11月1日から数えて、2026年12月1日までが目安です')).to.be.true;
    const late = await comeBack(soon, '2026-12-05');
    await late.press('つづきから見る');
    expect(late.sees('目安の2026年12月1日を過ぎました')).to.be.true;
  });
});

describe('lock-status-guide, a pasted notice', function () {
  this.timeout(30_000);

  it('opens nothing that asks for a sign-in or a paper before the look inside', async () => {
    const guide = await openGuide(html`<lock-status-guide audience="seller"></lock-status-guide>`);
    await guide.paste(SECTION_3);
    await guide.answer(['どれもない', '書類や身分証']);
    expect(guide.state).to.equal('seller-section-3');
    await guide.takeRoad();
    expect(guide.root.querySelectorAll('.road .doc').length).to.equal(0);
    expect(guide.root.querySelectorAll('.road .do').length, 'how to look inside').to.equal(1);
    await expect(guide.widget).to.be.accessible();
    await guide.press(`${guide.here}：済んだ`);
    expect(guide.root.querySelectorAll('.road .doc').length).to.equal(1);
  });

  it('that is not inside leads to what to do about a fake', async () => {
    const guide = await openGuide(html`<lock-status-guide audience="seller"></lock-status-guide>`);
    await guide.paste(SECTION_3);
    await guide.answer(['どれもない', '書類や身分証']);
    await guide.takeRoad();
    await guide.press('見たが、なかった');
    expect(guide.state).to.equal('fake');
  });

  it('goes along to scam-check in its place, and there is a way back', async () => {
    const guide = await openGuide();
    await guide.paste(FAKE);
    await guide.press('届いた文をくわしく調べる');
    const nested = () => guide.root.querySelector('scam-check');
    await waitUntil(() => nested()?.result !== undefined, 'the text is judged there', { timeout: 8000 });
    expect(nested()?.shadowRoot?.textContent).to.include('acc-kakunin');
    expect(JSON.stringify(guide.widget.facts), 'the text stays out of the answers').not.to.include('acc-kakunin');
    const back = guide.root.querySelector<HTMLButtonElement>('button.quiet');
    expect(back?.textContent).to.include('ロック・停止ガイド');
    back?.click();
    await guide.settled();
    expect(guide.state).to.equal('fake');
  });

  it('goes along to the scam-check of the page', async () => {
    const guide = await openGuide(html`<lock-status-guide></lock-status-guide><scam-check></scam-check>`);
    await guide.paste(FAKE);
    await guide.press('届いた文をくわしく調べる');
    const there = guide.widget.parentElement!.querySelector('scam-check')!;
    await waitUntil(() => there.result !== undefined, 'the text is judged there', { timeout: 8000 });
    expect(there.shadowRoot?.textContent).to.include('acc-kakunin');
    expect(guide.state).to.equal('fake');
  });
});

describe('lock-status-guide, the plan of action', function () {
  this.timeout(30_000);

  const openPlan = async (template: TemplateResult, ...presses: readonly string[]): Promise<GuideVisitor> => {
    const guide = await openGuide(template);
    guide.widget.facts = {
      audience: 'seller',
      'lock-reason': 'policy',
      takeover: ['none'],
      'lock-asks-for': 'plan',
      'lock-answered': 'not-sent',
    };
    for (const words of presses) {
      await guide.comes(words);
      await guide.press(words);
    }
    await import('../../../src/elements/lock-status-guide/plan-check.js');
    await guide.settled();
    return guide;
  };
  const holes = (guide: GuideVisitor): readonly string[] =>
    [...guide.root.querySelectorAll('.hole')].map(({ textContent }) => textContent ?? '');

  it('draws what is still to be filled in, and writes none of it', async () => {
    const guide = await openPlan(
      html`<lock-status-guide></lock-status-guide>`,
      '「停止」「無効」と出る',
      '再開までの道のりを見る',
      '改善計画を書く',
    );
    expect(holes(guide)).to.deep.equal(['いつ', 'どの商品を', 'いくつ']);
    expect(guide.root.querySelector('textarea')?.value).to.equal('');
    expect(guide.root.querySelector('textarea')?.getAttribute('aria-placeholder')).to.equal('いつ、どの商品を、いくつ');
    await expect(guide.widget).to.be.accessible();
    for (let i = 0; i < 6; i += 1) await guide.press('あとで書く');
    expect(holes(guide)).to.deep.equal(['名前', '役割']);
    await guide.write('みんなで毎週月曜に気をつけます。');
    expect(holes(guide)).to.deep.equal([]);
    await guide.press('全体を見る');
    expect(holes(guide)).to.deep.equal(['だれが']);
    expect(guide.root.querySelector('textarea')?.value).to.equal('みんなで毎週月曜に気をつけます。');
  });

  it('is written in English on an English page, from the first item to the whole', async () => {
    const guide = await openPlan(
      html`<lock-status-guide lang="en"></lock-status-guide>`,
      '“Suspended” or “disabled”',
      'See the way to reopening',
      'Write the plan of action',
    );
    const answers = [
      'From October 3 to 20, 2026 we listed 5 watches without their boxes as "New".',
      'Our receiving steps had no point where the box is opened and checked, and nobody was named for it.',
      'Since November 1, 2026 two people compare each box with the model number on arrival; we keep the photos and invoices.',
      'Wrong-condition complaints fell from 4 in October to 0 in November. We count them every Monday.',
      'We began on November 1, 2026 and finished on November 15, 2026.',
      'In January 2027 we will confirm that the order defect rate is below 1%.',
      'Hanako Yamada, the store manager, is in charge and signs the sheet every Monday.',
    ];
    for (const [i, answer] of answers.entries()) {
      expect(guide.sees(`Plan of action, item ${i + 1} of 7`)).to.be.true;
      await guide.write(answer);
      const next = guide.find('Next item') ?? guide.find('See the whole');
      next?.click();
      await guide.settled();
      if (guide.sees(`Plan of action, item ${i + 1} of 7`))
        await guide.press(i < 6 ? 'Next item as it is' : 'See the whole as it is');
    }
    expect(guide.title.toLowerCase()).to.include('wholeplan');
    const whole = guide.root.querySelector('textarea')?.value ?? '';
    for (const answer of answers) expect(whole).to.include(answer);
    expect(whole).not.to.match(/[ぁ-ん]/);
    await expect(guide.widget).to.be.accessible();
  });
});
