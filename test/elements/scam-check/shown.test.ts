import { expect, html } from '@open-wc/testing';
import type { ScamCheck } from '../../../src/index.js';
import { openAlone, Visitor } from '../../harness/visitor.js';

const check = async (text: string): Promise<Visitor<ScamCheck>> => {
  const visitor = new Visitor((await openAlone<ScamCheck>(html`<scam-check></scam-check>`, 'scam-check')).widget);
  await visitor.write(text);
  await visitor.press('調べる');
  return visitor;
};

describe('scam-check, what is shown as what it is', function () {
  this.timeout(30_000);

  it('names the script of a letter that only looks Latin', async () => {
    const visitor = await check('Аmazon お客様 アカウントを確認してください。');
    expect(visitor.sees('「А」はキリル文字です。「a」に似ています。')).to.equal(true);
  });

  it('names no script where letters are what they seem', async () => {
    const visitor = await check('【Amazon】お支払い方法に問題があります https://amazon.oshirase.example/a');
    expect(visitor.sees('に似ています。')).to.equal(false);
  });

  const links: readonly (readonly [what: string, link: string, said: string])[] = [
    [
      'what stands before the @',
      'https://www.amazon.co.jp@oshirase.example/a',
      '「@」より前の「www.amazon.co.jp」は、行き先と関係ありません。',
    ],
    ['punycode', 'https://www.xn--mazon-3ve.com/', 'アドレスの中では「www.xn--mazon-3ve.com」と書かれています。'],
    [
      'an IP address in another notation',
      'http://0xcb007109/login',
      '「0xcb007109」と書いても、行き先は203.0.113.9です。',
    ],
    ['percent signs', 'https://oshirase.example/%E3%81%82', '「%」の記号は、読める文字に直しました。'],
  ];
  for (const [what, link, said] of links)
    it(`decodes ${what}`, async () => {
      const visitor = await check(`【Amazon】お支払い方法に問題があります ${link}`);
      expect(visitor.sees(said), visitor.root.querySelector('.anat')?.textContent ?? 'no anatomy').to.equal(true);
    });

  it('marks every link that is not the brand’s, by the number of the one sign', async () => {
    const visitor = await check(
      '【Amazon】お支払い方法に問題があります。\nhttps://a.oshirase.example/1\nまたは\nhttps://b.kakunin.example/2\n公式は https://www.amazon.co.jp/ です',
    );
    const marked = [...visitor.root.querySelectorAll('mark')].map((mark) => mark.textContent ?? '');
    const at = (host: string) => marked.find((words) => words.includes(host));
    expect(at('a.oshirase.example'), marked.join(' / ')).to.exist;
    expect(at('b.kakunin.example'), marked.join(' / ')).to.exist;
    expect(at('www.amazon.co.jp')).to.equal(undefined);
    const ids = [...visitor.root.querySelectorAll('mark .n[id]')].map(({ id }) => id);
    expect(new Set(ids).size, 'an id once').to.equal(ids.length);
  });
});
