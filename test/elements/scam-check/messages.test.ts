import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { VerdictEvent } from '../../../src/index.js';
import { FAKE, openScamCheck, OWN, SUSPICIOUS } from '../../harness/scam-visitor.js';

describe('scam-check, whatever it is given', function () {
  this.timeout(30_000);

  it('forgets one message before the next', async () => {
    const check = await openScamCheck();
    await check.paste(FAKE);
    await check.press('別の文を調べる');
    expect(check.title).to.equal('届いた文を、そのまま貼り付けてください');
    expect(check.typed).to.equal('');
    expect(check.widget.result).to.equal(undefined);
    expect(check.root.querySelector('button.quiet')?.textContent, 'nothing to go back to').to.not.contain('もどる');
  });

  it('does not carry what was said of one message over to the next', async () => {
    const check = await openScamCheck();
    await check.paste(SUSPICIOUS);
    await check.press('出ていない');
    await check.press('別の文を調べる');
    await check.paste(OWN);
    expect(check.verdict).to.equal('no-signs-found');
  });

  it('says what to do about an empty field and leaves the focus there', async () => {
    const check = await openScamCheck();
    await check.press('調べる');
    expect(check.sees('先に、文を貼り付けてください')).to.equal(true);
    expect(check.root.activeElement?.localName).to.equal('textarea');
    await check.paste(FAKE);
    await check.back();
    expect(check.sees('先に、文を貼り付けてください')).to.equal(false);
  });

  it('reads a mail dropped on the field', async () => {
    const check = await openScamCheck();
    const mail =
      'From: "Amazon" <a@oshirase-kakunin.example>\r\nSubject: =?utf-8?B?44GK55+l44KJ44Gb?=\r\nDate: Fri, 21 Nov 2026 10:00:00 +0900\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nAmazonアカウントを確認してください\r\nhttps://oshirase-kakunin.example/\r\n';
    await check.drop(mail, 'mail.eml');
    expect(check.verdict).to.equal('likely-scam');
    expect(check.sees('このメールのリンク')).to.equal(true);
    expect(check.sees('件名お知らせ')).to.equal(true);
  });

  it('says so when a file cannot be read; what was typed stays', async () => {
    const check = await openScamCheck();
    await check.write('先に入れた文');
    await check.drop(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'mail.msg');
    expect(
      check.sees(
        'この形式は読めません。メールを開き、「名前を付けて保存」で.emlを選んでください。スマホでは、文をコピーして貼り付けてください。',
      ),
    ).to.equal(true);
    expect(check.typed).to.equal('先に入れた文');
  });

  it('says so when the letters had to be guessed', async () => {
    const check = await openScamCheck();
    const shiftJis = new Uint8Array([
      ...[0x83, 0x41, 0x83, 0x7d, 0x83, 0x5d, 0x83, 0x93],
      ...[0x82, 0xa9, 0x82, 0xe7],
      ...[0x82, 0xcc],
      ...[0x82, 0xa8, 0x92, 0x6d, 0x82, 0xe7, 0x82, 0xb9],
      0x0a,
    ]);
    await check.drop(shiftJis, 'mail.txt');
    expect(check.sees('推測して読みました')).to.equal(true);
    expect(check.verdict).to.exist;
  });

  it('shows a long message around its marks, and whole on demand', async () => {
    const check = await openScamCheck();
    const padding = 'ご注文の品はまだ倉庫にあります。'.repeat(40);
    await check.paste(
      `${padding}\n24時間以内に確認がない場合、Amazonアカウントは削除されます。\n${padding}\nhttps://oshirase-kakunin.example/`,
    );
    const shown = check.root.querySelector('blockquote')?.textContent ?? '';
    expect(shown).to.contain('…');
    expect(shown).to.contain('24時間以内');
    await check.press('全文を見る');
    expect(check.root.querySelector('blockquote')?.textContent).to.not.contain('…');
    expect(check.root.querySelector('blockquote')?.textContent?.length).to.be.greaterThan(shown.length);
  });

  it('judges by method too, and answers with ids, numbers and spans', async () => {
    const check = await openScamCheck();
    const verdict = await check.widget.check(FAKE);
    await check.settled();
    expect(verdict).to.deep.equal(check.widget.result);
    expect(check.title).to.equal('偽物の可能性が高いです');
    expect(JSON.parse(JSON.stringify(verdict))).to.deep.equal(verdict);
  });

  it('tells the page signs by id, never a word of the message', async () => {
    const check = await openScamCheck();
    const told: string[] = [];
    for (const type of ['lockout-verdict', 'lockout-answer', 'lockout-step'])
      check.widget.addEventListener(type, (event) => told.push(JSON.stringify({ ...event })));
    const heard: VerdictEvent[] = [];
    check.widget.addEventListener('lockout-verdict', (event) => heard.push(event));
    await check.paste(SUSPICIOUS);
    expect(heard.map(({ kind, claimedBrand }) => [kind, claimedBrand])).to.deep.equal([['suspicious', 'amazon']]);
    expect(heard[0]?.signals).to.include('hidden-target');
    await check.press('出ていない');
    expect(told.join()).to.not.match(/支払い|bit\.ly/);
    expect(JSON.stringify(check.widget.facts)).to.not.match(/支払い|bit\.ly/);
  });

  it('announces each step once', async () => {
    const check = await openScamCheck();
    const steps: string[] = [];
    check.widget.addEventListener('lockout-step', ({ stage }) => steps.push(stage));
    await check.paste(SUSPICIOUS);
    await check.press('出ていない');
    await check.press('偽物を知らせる');
    await check.back();
    expect(check.announced).to.deep.equal([
      'あやしい点があります',
      '偽物として、扱いましょう',
      '偽物を知らせる先',
      '偽物として、扱いましょう',
    ]);
    expect(steps).to.deep.equal(['verdict', 'not-listed', 'report', 'not-listed']);
  });

  it('works by keyboard alone', async () => {
    const check = await openScamCheck();
    check.root.querySelector('textarea')?.focus();
    await sendKeys({ type: OWN });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await check.settled();
    expect(check.verdict).to.equal('no-signs-found');
    await sendKeys({ press: 'Tab' });
    expect(check.root.activeElement?.localName, 'the focus goes on inside the stage').to.equal('button');
    check.find('もう押した・入力してしまった')?.focus();
    await sendKeys({ press: 'Enter' });
    await check.settled();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await check.settled();
    expect(check.todo[0]).to.contain('ページを閉じる');
  });
});
