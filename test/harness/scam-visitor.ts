import { html } from '@open-wc/testing';
import type { ScamCheck } from '../../src/index.js';
import { openAlone, Visitor } from './visitor.js';

/** A visitor with a message in hand. */
export class Checker extends Visitor<ScamCheck> {
  get verdict(): string | undefined {
    return this.widget.result?.kind;
  }
  /** The marked words by the number before them. */
  get marked(): ReadonlyMap<string, string> {
    const marks = [...this.root.querySelectorAll('mark')];
    return new Map(
      marks.flatMap((mark) =>
        [...mark.querySelectorAll('.n')].map(
          (n) => [n.textContent ?? '', (mark.textContent ?? '').replace(/^[\d\s]+/, '')] as const,
        ),
      ),
    );
  }
  get reasons(): readonly string[] {
    return [...this.root.querySelectorAll('.notes li b')].map((note) => note.textContent ?? '');
  }
  /** The link taken apart, as it is read aloud. */
  get linkSaid(): string {
    return this.root.querySelector('figcaption')?.textContent ?? '';
  }
  get typed(): string {
    return this.root.querySelector('textarea')?.value ?? '';
  }
  get todo(): readonly string[] {
    return [...this.root.querySelectorAll('.steps > li > b')].map((step) => step.textContent ?? '');
  }

  async paste(text: string): Promise<void> {
    await this.write(text);
    await this.press('調べる');
  }
  async drop(bytes: BlobPart, name: string): Promise<void> {
    const data = new DataTransfer();
    data.items.add(new File([bytes], name));
    this.root
      .querySelector('textarea')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
    await this.settled();
  }
}

export const openScamCheck = async (tag = html`<scam-check></scam-check>`): Promise<Checker> =>
  new Checker((await openAlone<ScamCheck>(tag, 'scam-check')).widget);

/** Messages of our own, each for a verdict. */
export const FAKE = `差出人：Amazonサポート <help@oshirase-kakunin.example>
件名：ご利用の一時停止について

お客様のアカウントを一時停止しました。
24時間以内に確認がない場合、アカウントは削除されます。
こちらから情報を更新してください
https://www.amazon.co.jp.oshirase-kakunin.example/ap/signin`;
export const SUSPICIOUS =
  '【Amazon】お支払い方法に問題があり、お届けを止めています。ご確認ください https://bit.ly/3aB9x';
export const VAGUE = 'Amazonアカウントについて、お伝えすることがあります。アカウントサービスをご覧ください。';
export const OWN = 'https://www.amazon.co.jp/gp/css/order-history';
export const NOBODY = '荷物をお預かりしています。ご確認ください http://203.0.113.9/a';
