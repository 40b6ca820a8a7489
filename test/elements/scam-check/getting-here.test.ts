import { expect, html } from '@open-wc/testing';
import type { ScamCheck } from '../../../src/index.js';
import { drawQr, drawWords } from '../../harness/draw-qr.js';
import { openAlone, Visitor } from '../../harness/visitor.js';

class Bringer extends Visitor<ScamCheck> {
  get verdict(): string | undefined {
    return this.widget.result?.kind;
  }
  get input(): HTMLInputElement {
    const input = this.root.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    return input;
  }
  get tabs(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role=tab]')];
  }
  get chosenTab(): string {
    return this.tabs.find((tab) => tab.ariaSelected === 'true')?.textContent ?? '';
  }
  get steps(): readonly string[] {
    return [...this.root.querySelectorAll('.count > li')].map((step) => step.textContent ?? '');
  }

  async choosePicture(picture: File): Promise<void> {
    const data = new DataTransfer();
    data.items.add(picture);
    this.input.files = data.files;
    this.input.dispatchEvent(new Event('change'));
    await this.settled();
  }
  async drop(picture: File): Promise<void> {
    const data = new DataTransfer();
    data.items.add(picture);
    this.root
      .querySelector('textarea')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
    await this.settled();
  }
}

const open = async (): Promise<Bringer> => {
  const bringer = new Bringer((await openAlone<ScamCheck>(html`<scam-check></scam-check>`, 'scam-check')).widget);
  await bringer.ready();
  return bringer;
};

const FAKE = 'https://www.amazon.co.jp.oshirase-kakunin.example/ap/signin';

describe('scam-check, how a message gets there', function () {
  this.timeout(30_000);

  it('tells how to copy, app by app, beside the field', async () => {
    const bringer = await open();
    await bringer.press('文のコピーのしかた');
    expect(bringer.title).to.equal('文のコピーのしかた');
    expect(bringer.tabs.map((tab) => tab.textContent)).to.eql([
      'iPhoneの「メール」',
      'Gmailアプリ',
      'Yahoo!メール',
      '携帯会社のメール',
      'SMS',
      'パソコン',
    ]);
    expect(bringer.chosenTab, 'tests run on a computer').to.equal('パソコン');
    expect(bringer.root.querySelector('textarea')).to.exist;
    expect(bringer.sees('画面の言葉は変わることがあります。')).to.equal(true);
  });

  it('shows the steps of the app that is chosen, and keeps the focus on its tab', async () => {
    const bringer = await open();
    await bringer.press('文のコピーのしかた');
    const before = bringer.steps;
    bringer.tabs[0]?.focus();
    await bringer.press('iPhoneの「メール」');
    expect(bringer.chosenTab).to.equal('iPhoneの「メール」');
    expect(bringer.steps).to.not.eql(before);
    expect(bringer.root.activeElement).to.equal(bringer.tabs[0]);
    expect(bringer.sees('押さずに、リンクをコピーする')).to.equal(true);
  });

  it('judges what is pasted beside the steps', async () => {
    const bringer = await open();
    await bringer.press('文のコピーのしかた');
    await bringer.write(FAKE);
    await bringer.press('調べる');
    expect(bringer.verdict).to.equal((await (await open()).widget.check(FAKE))?.kind);
  });

  it('reads a QR code in a picture and judges its address, and says that the words were not read', async () => {
    const bringer = await open();
    await bringer.choosePicture(await drawQr(FAKE));
    expect(bringer.verdict).to.equal((await (await open()).widget.check(FAKE))?.kind);
    expect(bringer.widget.result?.claimedBrand).to.equal('amazon');
    expect(bringer.sees('QRコードの行き先だけを調べました。画像の文字は、まだ読めません。')).to.equal(true);
  });

  it('takes the words of the picture too', async () => {
    const bringer = await open();
    await bringer.drop(await drawQr('https://oshirase.example/a'));
    expect(bringer.verdict).to.equal('cannot-tell');
    await bringer.press('書かれている文も調べる');
    await bringer.write('【Amazon】お支払い方法に問題があります。24時間以内にご確認ください。');
    await bringer.press('これを足して調べる');
    expect(bringer.verdict).to.equal('likely-scam');
    expect(bringer.sees('QRコードの行き先だけを調べました')).to.equal(false);
  });

  it('judges words in the field and the code together', async () => {
    const bringer = await open();
    await bringer.write('【Amazon】お支払い方法に問題があります。');
    await bringer.drop(await drawQr('https://oshirase.example/a'));
    expect(bringer.widget.result?.claimedBrand).to.equal('amazon');
    expect(bringer.sees('QRコードの行き先だけを調べました')).to.equal(false);
  });

  it('says what to do when there is no code in the picture', async () => {
    const bringer = await open();
    await bringer.choosePicture(await drawWords('Amazon'));
    expect(bringer.verdict).to.equal(undefined);
    expect(bringer.sees('QRコードが見つかりません。画像の文字はまだ読めないので、文を枠に入れてください。')).to.equal(
      true,
    );
  });

  it('says what to do when a picture cannot be opened', async () => {
    const bringer = await open();
    await bringer.drop(new File(['no picture'], 'photo.heic', { type: 'image/heic' }));
    expect(bringer.sees('この画像は開けません。スクリーンショットを撮り直して、選んでください。')).to.equal(true);
  });

  it('asks for pictures in one row and for mails in the other', async () => {
    const bringer = await open();
    bringer.input.addEventListener('click', (event) => event.preventDefault());
    await bringer.press('写真や画面の画像を選ぶ');
    expect(bringer.input.accept).to.equal('image/*');
    await bringer.press('メールのファイルを選ぶ');
    expect(bringer.input.accept).to.contain('.eml');
  });
});
