import { expect, html } from '@open-wc/testing';
import { openGuide } from '../../harness/guide-visitor.js';
import { NOTICES } from '../../harness/guide-walks.js';

describe('a notice pasted into lock-status-guide', function () {
  this.timeout(30_000);

  it('leads to the state and shows the words that led there', async () => {
    const guide = await openGuide();
    await guide.paste(NOTICES.section3);
    await guide.answer(['出品']);
    expect(guide.state).to.equal('seller-section-3');
    const marks = [...guide.root.querySelectorAll('mark')].map((mark) => mark.textContent ?? '');
    expect(marks).to.have.length.above(1);
    for (const mark of marks) expect(NOTICES.section3).to.include(mark);
    expect(guide.sees(`貼り付けた文の${marks.length}か所から判断しました`)).to.be.true;
  });

  it('leads to a state that shows what its screens say, and that fakes say the same', async () => {
    const guide = await openGuide();
    await guide.paste(NOTICES.locked);
    await guide.answer(['買い物', 'どれもない', '入れない']);
    const shown = guide.root.querySelector('.screens')!;
    expect(shown.querySelectorAll('blockquote')).to.have.length.above(2);
    expect(shown.textContent)
      .to.include('異常なアクティビティが検出されました')
      .and.include('偽の文も同じ言葉を写す')
      .and.include('出典');
  });

  it('leads to a lock and to what to stop first after a takeover', async () => {
    const locked = await openGuide();
    await locked.paste(NOTICES.locked);
    await locked.answer(['買い物', 'どれもない', '入れない']);
    expect(locked.state).to.equal('security-lock');
    const stolen = await openGuide();
    await stolen.paste(NOTICES.stolen);
    await stolen.answer(['買い物']);
    expect(stolen.state).to.equal('hijacked');
    await stolen.press('何が起きたかを選ぶ');
    await stolen.answer(['登録の内容が変わっている']);
    expect(stolen.state).to.equal('hijacked');
    expect(stolen.sees('1つずつ、上から順に')).to.be.true;
  });

  it('that may be fake shows no login, paper or route before the look inside Amazon', async () => {
    const guide = await openGuide(
      html`<lock-status-guide cta-label="相談する" cta-href="https://example.com/"></lock-status-guide>`,
    );
    await guide.paste(NOTICES.fake);
    expect(guide.state).to.equal('fake');
    const stage = () => guide.root.querySelector('.stage')!;
    const isFree = (): void => {
      expect(stage().querySelector('a[href], input[type=checkbox], .road, .steps.urgently') === null).to.be.true;
      expect(stage().textContent).not.to.match(/ログインする|請求書|身分証を送|再開|このサイトからのご案内/);
    };
    isFree();
    await guide.choose('買い物');
    isFree();
    expect(guide.sees('メッセージセンター')).to.be.true;
    await guide.press('Amazonの中に、同じお知らせがあった');
    await guide.answer(['どれもない', '支払いやギフト券のこと']);
    expect(guide.state).not.to.equal('fake');
  });

  it('that may be fake stays so for another audience and for another of the four rows', async () => {
    const guide = await openGuide();
    await guide.paste(NOTICES.fake);
    await guide.choose('買い物');
    // What was answered as a shopper is not a seller's answer.
    guide.widget.facts = { audience: 'seller' };
    await guide.back();
    await guide.press('「停止」「無効」と出る');
    expect(guide.state).to.equal('fake');
  });

  it('that is not in Amazon ends with what to do about a fake', async () => {
    const guide = await openGuide();
    await guide.paste(NOTICES.fake);
    await guide.choose('買い物');
    await guide.press('見たが、なかった');
    expect(guide.here).not.to.equal('Amazonの中で確かめる');
    await guide.walkToTheEnd();
    expect(guide.sees('ここまで、全部済みました')).to.be.true;
  });

  it('that was answered already leads to the list of what to do now', async () => {
    const guide = await openGuide();
    await guide.paste(NOTICES.fake);
    await guide.choose('買い物');
    await guide.press('もう押した・入力してしまった');
    await guide.press('カードの番号を入れた');
    await guide.press('これで進む');
    expect(guide.title).to.equal('いまから、できることがあります');
    expect(guide.root.querySelector('.steps.urgently li')?.textContent).to.include('カード');
  });

  it('is asked for in words when the field is empty', async () => {
    const guide = await openGuide();
    await guide.press('状態を調べる');
    expect(guide.root.querySelector('textarea')?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('is still there on the way back, and is not judged again when the same', async () => {
    const guide = await openGuide();
    await guide.paste(NOTICES.fake);
    await guide.choose('買い物');
    await guide.press('Amazonの中に、同じお知らせがあった');
    while (guide.kind !== 'start') await guide.back();
    expect(guide.root.querySelector('textarea')?.value).to.equal(NOTICES.fake);
    await guide.press('状態を調べる');
    expect(guide.state).not.to.equal('fake');
  });
});
