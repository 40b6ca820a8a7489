import { expect, waitUntil } from '@open-wc/testing';
import type { ScamCheck } from '../../../src/index.js';
import { Visitor } from '../../harness/visitor.js';

const IMPORTS = { '/src/packs/folded/directory.ja.js': "data:text/javascript,throw new Error('not there')" };

/** A page of its own, in which the file with the other companies cannot be had. */
const PAGE = `<!doctype html><html lang="ja"><head>
<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
<script>window.said = []; console.warn = (...words) => said.push(words.join(' '));</script>
<script type="module">document.documentElement.style.setProperty('--lockout-motion', '0ms'); import '/src/embed/define/index.ts';</script>
</head><body><scam-check></scam-check></body></html>`;

type Page = Window & { readonly said: readonly string[] };

const openPage = async (): Promise<Page> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 400px; block-size: 800px';
  frame.srcdoc = PAGE;
  document.body.append(frame);
  await waitUntil(
    () => frame.contentDocument?.querySelector<ScamCheck>('scam-check')?.renderRoot?.querySelector('textarea'),
    'no widget',
    { timeout: 20_000 },
  );
  return frame.contentWindow as unknown as Page;
};

describe('scam-check where the list of other companies cannot be loaded', function () {
  this.timeout(40_000);
  let page: Page;
  let visitor: Visitor<ScamCheck>;

  before(async () => {
    page = await openPage();
    visitor = new Visitor(page.document.querySelector('scam-check') as ScamCheck);
  });
  after(() => document.querySelector('iframe')?.remove());

  const check = async (text: string): Promise<void> => {
    visitor.widget.reset();
    await visitor.settled();
    await visitor.write(text);
    await visitor.press('調べる');
    await waitUntil(() => visitor.widget.result, 'no verdict', { timeout: 20_000 });
    await visitor.settled();
  };

  it('judges what says it is from Amazon', async () => {
    await check('【Amazon】お支払い方法に問題があります https://amazon.oshirase.example/a');
    expect(visitor.widget.result).to.include({ kind: 'likely-scam', claimedBrand: 'amazon' });
  });

  it('says once, calmly, what is missing and what to do', () => {
    const ours = page.said.filter((words) => words.startsWith('lockout-kit'));
    expect(ours.length, page.said.join('\n')).to.equal(1);
    expect(ours[0]).to.match(
      /^lockout-kit: the list of other brands could not be loaded, so that only amazon is known\./,
    );
  });

  it('shows no error to the visitor', () => expect(visitor.root.querySelector('[role=alert]')).to.equal(null));

  it('takes another company’s name for none, and does not call it genuine', async () => {
    await check('いつも楽天市場をご利用いただきありがとうございます。https://oshirase-kakunin.example/login');
    expect(visitor.widget.result?.claimedBrand).to.equal(null);
    expect(visitor.widget.result?.kind).not.to.equal('no-signs-found');
  });

  it('asks whom it is from with what is left', async () => {
    await check('ご確認ください。https://oshirase-kakunin.example/a');
    for (const label of ['Amazon', 'ほかの会社', 'わからない']) expect(visitor.find(label), label).to.exist;
    expect(visitor.find('Apple')).to.equal(undefined);
    await visitor.press('ほかの会社');
    expect(visitor.sees('相手を決めずに調べました。')).to.equal(true);
  });
});
