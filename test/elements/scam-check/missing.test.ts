import { expect, html } from '@open-wc/testing';
import type { ScamCheck } from '../../../src/index.js';
import { openAlone, Visitor } from '../../harness/visitor.js';

const openScamCheck = async (): Promise<Visitor<ScamCheck>> =>
  new Visitor((await openAlone<ScamCheck>(html`<scam-check></scam-check>`, 'scam-check')).widget);
const paste = async (check: Visitor<ScamCheck>, text: string): Promise<void> => {
  await check.write(text);
  await check.press('調べる');
};
const stepsOf = ({ root }: Visitor<ScamCheck>): readonly string[] =>
  [...root.querySelectorAll('.steps > li > b')].map((step) => step.textContent ?? '');

interface Row {
  readonly what: string;
  readonly message: string;
  readonly steps: readonly string[];
}

const ROWS: readonly Row[] = [
  { what: 'words of nobody', message: '来週の集まりの場所です。', steps: ['だれからの連絡ですか', 'リンクのアドレス'] },
  {
    what: 'a lone address',
    message: 'https://map.example/a',
    steps: ['だれからの連絡ですか', '相手の公式の画面の、同じお知らせ'],
  },
  {
    what: 'a short message in the name',
    message: 'Amazonアカウントのお知らせです。',
    steps: ['リンクのアドレス', 'Amazonの中の、同じお知らせ'],
  },
  {
    what: 'a mail whose checks say nothing',
    message:
      'From: "Amazon.co.jp" <order-update@amazon.co.jp>\nTo: me@example.org\nSubject: お知らせ\nAuthentication-Results: mx.example.org; dkim=none; spf=none; dmarc=none\n\nhttps://www.amazon.co.jp/gp/css/order-history\n',
    steps: ['Amazonの中の、同じお知らせ', 'Amazonに聞く'],
  },
  {
    what: 'the same of another brand',
    message:
      'From: "マネックス証券" <info@monex.co.jp>\nTo: me@example.org\nSubject: お知らせ\nAuthentication-Results: mx.example.org; dkim=none; spf=none; dmarc=none\n\nhttps://www.monex.co.jp/\n',
    steps: ['マネックス証券の画面の、同じお知らせ', 'マネックス証券に聞く'],
  },
];

describe('scam-check, where it cannot tell', () => {
  for (const { what, message, steps } of ROWS)
    it(`names two things that would decide: ${what}`, async () => {
      const check = await openScamCheck();
      await paste(check, message);
      expect(check.widget.result?.kind).to.equal('cannot-tell');
      expect(stepsOf(check)).to.deep.equal(steps);
      expect(check.sees('次の2つを確かめましょう')).to.equal(true);
    });

  it('still names two once nobody knows who it is from', async () => {
    const check = await openScamCheck();
    await paste(check, '来週の集まりの場所です。');
    await check.press('わからない');
    expect(stepsOf(check)).to.deep.equal(['リンクのアドレス', '相手の公式の画面の、同じお知らせ']);
  });
});
