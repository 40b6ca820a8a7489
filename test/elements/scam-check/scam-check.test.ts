import { expect } from '@open-wc/testing';
import { FAKE, NOBODY, openScamCheck, OWN, SUSPICIOUS, VAGUE } from '../../harness/scam-visitor.js';

describe('scam-check', function () {
  this.timeout(30_000);

  it('puts the action before the reasons when it is likely a fake', async () => {
    const check = await openScamCheck();
    await check.paste(FAKE);
    expect(check.verdict).to.equal('likely-scam');
    expect(check.title).to.equal('偽物の可能性が高いです');
    expect(check.screen.indexOf('リンクは開かず、返信もしないでください。')).to.be.lessThan(
      check.screen.indexOf('そう言える理由'),
    );
    expect(check.reasons[0]).to.contain('Amazonではありません');
  });

  it('sends to Amazon’s own screens when something is odd', async () => {
    const check = await openScamCheck();
    await check.paste(SUSPICIOUS);
    expect(check.title).to.equal('あやしい点があります');
    expect(check.screen.indexOf('同じお知らせは、出ていましたか')).to.be.lessThan(
      check.screen.indexOf('そう言える理由'),
    );
    expect(check.linkSaid).to.equal('リンクはbit.lyの短縮リンクで、本当の行き先は隠れています。');
  });

  it('says what would decide when it cannot be told', async () => {
    const check = await openScamCheck();
    await check.paste(VAGUE);
    expect(check.title).to.equal('この文だけでは分かりません');
    expect(check.sees('次の2つを確かめましょう')).to.equal(true);
  });

  it('never says that a message is safe', async () => {
    const check = await openScamCheck();
    await check.paste(OWN);
    expect(check.title).to.equal('偽物のしるしは、見当たりません');
    expect(check.sees('本物だという意味ではありません。')).to.equal(true);
    expect(check.root.querySelector('.band')?.textContent).to.not.match(/安全|安心/);
  });

  it('marks the evidence in the message and joins mark and reason by their number', async () => {
    const check = await openScamCheck();
    await check.paste(FAKE);
    expect([...check.marked.values()]).to.include('help@oshirase-kakunin.example');
    expect([...check.marked.values()].join()).to.contain('https://www.amazon.co.jp.oshirase-kakunin.example/ap/signin');
    const [first] = check.marked.keys();
    check.root.querySelector<HTMLElement>(`#mark-${first}`)?.click();
    expect(check.root.activeElement?.id).to.equal(`note-${first}`);
    check.root.querySelector<HTMLElement>(`#note-${first}`)?.click();
    expect(check.root.activeElement?.id).to.equal(`mark-${first}`);
  });

  it('opens the other reasons when their mark is pressed', async () => {
    const check = await openScamCheck();
    await check.paste(FAKE);
    const last = [...check.root.querySelectorAll<HTMLElement>('details .n')].at(-1)?.id.replace('note-', '');
    expect(last, 'more than five signs').to.exist;
    check.root.querySelector<HTMLElement>(`#mark-${last}`)?.click();
    expect(check.root.querySelector('details')?.open).to.equal(true);
    expect(check.root.activeElement?.id).to.equal(`note-${last}`);
  });

  it('takes the link apart and says whose it is, in one sentence', async () => {
    const check = await openScamCheck();
    await check.paste(FAKE);
    expect(check.linkSaid).to.equal(
      'リンクの本当の持ち主はoshirase-kakunin.exampleで、Amazon（amazon.co.jp）ではありません。',
    );
    expect(check.root.querySelector('.own')?.textContent).to.equal('oshirase-kakunin.example');
    expect(check.sees('飾り。だれでも付けられます')).to.equal(true);
  });

  it('makes no link of anything in a message', async () => {
    for (const message of [FAKE, SUSPICIOUS, OWN]) {
      const check = await openScamCheck();
      await check.paste(message);
      const links = [...check.root.querySelectorAll('a')].map(({ href }) => href);
      expect(links.filter((href) => /oshirase|bit\.ly|order-history/.test(href))).to.deep.equal([]);
    }
  });

  it('asks in one tap who it says it is from, and judges by the answer', async () => {
    const check = await openScamCheck();
    await check.paste(NOBODY);
    expect(check.sees('だれからの連絡ですか')).to.equal(true);
    await check.press('Amazon');
    expect(check.widget.result?.claimedBrand).to.equal('amazon');
    expect(check.verdict).to.equal('likely-scam');
    expect(check.sees('だれからの連絡ですか')).to.equal(false);
  });

  it('lets the question go when nobody knows', async () => {
    const check = await openScamCheck();
    await check.paste(NOBODY);
    await check.press('わからない');
    expect(check.sees('だれからの連絡ですか')).to.equal(false);
    expect(check.verdict).to.equal('suspicious');
  });

  it('joins what was missing to the message and judges again', async () => {
    const check = await openScamCheck();
    await check.paste(VAGUE);
    await check.press('リンクを貼り付ける');
    await check.press('これを足して調べる');
    expect(check.sees('https:// から始まるアドレスを貼り付けてください')).to.equal(true);
    await check.write('https://oshirase-kakunin.example/a');
    await check.press('これを足して調べる');
    expect(check.verdict).to.equal('likely-scam');
    await check.back();
    expect(check.title, 'the way back leads to the first verdict, not to the field').to.equal(
      'この文だけでは分かりません',
    );
  });

  it('goes on from Amazon’s own screens when the notice is there', async () => {
    const check = await openScamCheck();
    await check.paste(SUSPICIOUS);
    await check.press('出ていた');
    expect(check.title).to.equal('Amazonの中から、進めましょう');
    expect(check.sees('届いた文のリンクは、使わなくて大丈夫です。')).to.equal(true);
    await check.press('お知らせの意味を調べる');
    await check.comes('どんなお知らせが出ていますか');
    await check.press('偽メール・SMSチェックにもどる');
    expect(check.title).to.equal('Amazonの中から、進めましょう');
  });

  it('takes it for a fake when it is not there, and says that this is no proof', async () => {
    const check = await openScamCheck();
    await check.paste(SUSPICIOUS);
    await check.press('出ていない');
    expect(check.title).to.equal('偽物として、扱いましょう');
    expect(check.sees('偽物と決まったわけではありません。')).to.equal(true);
    await check.press('偽物を知らせる');
    expect(check.sees('#9110')).to.equal(true);
  });

  it('shows how to look inside by audience, without asking first', async () => {
    const check = await openScamCheck();
    await check.paste(SUSPICIOUS);
    expect(check.sees('セラーセントラルを自分で開きます')).to.equal(false);
    await check.press('出品');
    expect(check.sees('セラーセントラルを自分で開きます')).to.equal(true);
    expect(check.widget.facts.audience).to.equal('seller');
  });

  it('says what to do when neither can be looked up', async () => {
    const check = await openScamCheck();
    await check.paste(VAGUE);
    await check.press('いまは確かめられない');
    expect(check.title).to.equal('いまは、そのままにしておきましょう');
    await check.press('Amazonに聞く');
    expect(check.title).to.equal('ログインしなくても連絡できます');
  });

  it('orders the damage list by what is ticked, the card first', async () => {
    const check = await openScamCheck();
    await check.press('もう押してしまった');
    expect(check.sees('選ぶと、ここに順番が出ます。')).to.equal(true);
    await check.choose('パスワードを入れた');
    const before = check.todo;
    await check.choose('カードの番号を入れた');
    expect(before[0]).to.contain('パスワード');
    expect(check.todo[0]).to.contain('カード');
    expect(check.todo.length).to.be.greaterThan(before.length);
    await check.choose('カードの番号を入れた');
    expect(check.todo).to.deep.equal(before);
  });

  it('opens the damage list from every verdict', async () => {
    for (const message of [FAKE, SUSPICIOUS, VAGUE, OWN]) {
      const check = await openScamCheck();
      await check.paste(message);
      await check.press('もう押した・入力してしまった');
      expect(check.title).to.equal('いまから、できることがあります');
    }
  });

  it('has a list for somebody who does not know what was given away', async () => {
    const check = await openScamCheck();
    await check.press('もう押してしまった');
    await check.press('わからない');
    expect(check.todo[0]).to.contain('パスワード');
    expect(check.widget.facts['given-away']).to.equal('unknown');
  });

  it('leads back to the text as it was typed', async () => {
    const check = await openScamCheck();
    await check.paste(FAKE);
    await check.back();
    expect(check.typed).to.equal(FAKE);
    await check.press('もう押してしまった');
    await check.back();
    expect(check.typed).to.equal(FAKE);
  });
});
