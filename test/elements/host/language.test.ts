import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import type { LockStatusGuide, LoginDoctor, ScamCheck } from '../../../src/index.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import { loadPack } from '../../../src/entries/packs.js';
import { isJapanese } from '../../../src/elements/host/languages.js';
import { stubOf } from '../../harness/stub-language.js';
import { Visitor, alone } from '../../harness/visitor.js';

/** English comes with its pack: the visitor sees what the page itself says until then. */
const open = async <Widget extends LitElement>(tag: string, inner: TemplateResult): Promise<Visitor<Widget>> => {
  const kit = await fixture<LitElement>(alone(inner));
  const widget = kit.querySelector<Widget>(tag);
  if (!widget) throw new Error(`no <${tag}>`);
  const visitor = new Visitor(widget);
  await waitUntil(() => visitor.title !== '', 'the first stage', { timeout: 8000 });
  await visitor.settled();
  return visitor;
};

const openDoctor = (inner = html`<login-doctor lang="en"></login-doctor>`): Promise<Visitor<LoginDoctor>> =>
  open('login-doctor', inner);

/** The widget in the language nobody speaks. An owner's pack cannot bring it: a pack is in a language we know, or refused. */
const inStub = async <Widget extends LitElement>(visitor: Visitor<Widget>): Promise<Visitor<Widget>> => {
  await visitor.ready();
  const host: { pack: Pack | undefined } = visitor.host;
  host.pack = stubOf(await loadPack('amazon', 'ja'));
  visitor.widget.requestUpdate();
  await waitUntil(() => sheet(visitor)?.getAttribute('lang') === 'qx', 'the stub', { timeout: 8000 });
  return visitor;
};

const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff]/;
const sheet = (visitor: Visitor<LitElement>): Element | null => visitor.root.querySelector('.sheet');

/** Words without the labels of Japanese screens in brackets. */
const bare = (text: string | null): string => (text ?? '').replace(/\([^()]*\)/g, '');
const unmarked = (visitor: Visitor<LitElement>): readonly string[] =>
  [...visitor.root.querySelectorAll('.in *')]
    .filter(
      (element) =>
        element.children.length === 0 && !element.closest('[lang=ja]') && JAPANESE.test(bare(element.textContent)),
    )
    .map((element) => element.textContent ?? '');

const answerWith = async (doctor: Visitor<LoginDoctor>, answers: readonly string[]): Promise<void> => {
  for (let asked = 0; asked < 12 && /Question\d+\(/.test(doctor.screen); asked += 1) {
    expect(unmarked(doctor), 'unmarked Japanese').to.deep.equal([]);
    const answer = answers.map((each) => each.replaceAll(' ', '')).find((each) => doctor.options.has(each));
    if (answer) await doctor.choose(answer);
    if (!answer && !doctor.find('Go on with these')) await doctor.press("I don't know");
    if (doctor.find('Go on with these')) await doctor.press('Go on with these');
  }
};

const WALKS: readonly (readonly [cause: string, audience: string, answers: readonly string[]])[] = [
  ['wrong-password', 'Shopping', ['After my password', 'Password is wrong', "I'm not sure"]],
  ['seller-identity-verification', 'Selling', ['It says locked or stopped', 'Identity or company check']],
  [
    'amazon-side-error',
    'Delivering',
    ['A white page, or it keeps loading', 'It fails everywhere', "Others can't get in either"],
  ],
];

describe('the language of a widget', function () {
  this.timeout(30_000);

  for (const [cause, audience, answers] of WALKS) {
    it(`leads somebody in English from the first question to solved: ${audience}, ${cause}`, async () => {
      const doctor = await openDoctor();
      expect(doctor.title).to.equal('Wherecan’tyousignin?');
      await doctor.choose(audience);
      await answerWith(doctor, ['None of these', 'Nothing urgent', ...answers]);
      expect(doctor.widget.result?.causes[0]?.id).to.equal(cause);
      await waitUntil(() => unmarked(doctor).length === 0, `unmarked Japanese: ${unmarked(doctor).join(' / ')}`);
      await expect(doctor.widget).to.be.accessible();
      await doctor.press('I got in');
      expect(doctor.title).to.equal('Good,youarein');
      expect(unmarked(doctor)).to.deep.equal([]);
      expect(sheet(doctor)?.getAttribute('lang')).to.equal('en');
    });
  }

  it('is Japanese where nobody says otherwise, and in a language we do not have', async () => {
    for (const inner of [
      html`<login-doctor></login-doctor>`,
      html`<div lang="fr"><login-doctor></login-doctor></div>`,
    ]) {
      const doctor = await openDoctor(inner);
      expect(doctor.title).to.equal('どこにログインできませんか');
      expect(sheet(doctor)?.getAttribute('lang')).to.equal('ja');
    }
  });

  it('is that of the nearest lang: English on an English page, Japanese for one widget of it', async () => {
    const english = await openDoctor(html`<div lang="en-GB"><login-doctor></login-doctor></div>`);
    expect(english.title).to.equal('Wherecan’tyousignin?');
    const japanese = await openDoctor(html`<div lang="en"><login-doctor lang="ja"></login-doctor></div>`);
    expect(japanese.title).to.equal('どこにログインできませんか');
    expect(sheet(japanese)?.getAttribute('lang')).to.equal('ja');
    expect(sheet(english)?.getAttribute('lang')).to.equal('en');
  });

  it('shows what the page itself says, and no Japanese, until the English words are there', async () => {
    const kit = await fixture<LitElement>(alone(html`<login-doctor lang="en"><p>Call us.</p></login-doctor>`));
    const widget = kit.querySelector('login-doctor') as LoginDoctor;
    await widget.updateComplete;
    const seen = new Set<string>();
    await waitUntil(
      () => {
        seen.add(
          widget.renderRoot.querySelector('.stage h2')?.textContent ??
            widget.renderRoot.firstElementChild?.localName ??
            '',
        );
        return widget.renderRoot.querySelector('.sheet') !== null;
      },
      'the sheet',
      { interval: 5, timeout: 8000 },
    );
    expect([...seen].filter((title) => JAPANESE.test(title))).to.deep.equal([]);
    expect([...seen][0]).to.equal('slot');
  });

  it('follows a change of the attribute, and keeps the stage and the answers', async () => {
    const doctor = await openDoctor();
    await doctor.choose('Shopping');
    const asked = doctor.title;
    doctor.widget.lang = 'ja';
    await waitUntil(() => JAPANESE.test(doctor.title), 'the Japanese words', { timeout: 8000 });
    expect(doctor.title).not.to.equal(asked);
    expect(doctor.widget.facts['audience']).to.equal('shopper');
    doctor.widget.lang = 'en';
    await waitUntil(() => doctor.title === asked, 'the English words again', { timeout: 8000 });
  });

  it('follows a change of the page’s own lang', async () => {
    const doctor = await openDoctor(html`<login-doctor></login-doctor>`);
    document.documentElement.lang = 'en';
    await waitUntil(() => doctor.title === 'Wherecan’tyousignin?', 'the English words', { timeout: 8000 });
    document.documentElement.removeAttribute('lang');
    await waitUntil(() => JAPANESE.test(doctor.title), 'the Japanese words', { timeout: 8000 });
  });

  it('marks a Japanese message on an English sheet as Japanese', async () => {
    const check = await open<ScamCheck>('scam-check', html`<scam-check lang="en"></scam-check>`);
    expect(check.title).to.equal('Pastethemessagejustasitis');
    await check.write(
      '【Amazon】アカウントが停止されました。https://amazon.co.jp.example.xyz/ から24時間以内に確認してください。',
    );
    await check.press('Check');
    await waitUntil(() => unmarked(check).length === 0, `unmarked Japanese: ${unmarked(check).join(' / ')}`);
    await waitUntil(() => check.root.querySelector('[lang=ja]') !== null, 'the message is marked', { timeout: 8000 });
    expect(check.title).to.match(/fake|suspicious/);
  });

  it('shows a language without a word of its own in Japanese, and says so of every word', async () => {
    const check = await inStub(await open<ScamCheck>('scam-check', html`<scam-check lang="en"></scam-check>`));
    await check.write(
      '件名：重要\nAmazonアカウントが停止されました。https://amazon.co.jp.example.xyz/ から確認してください。',
    );
    await check.press('調べる');
    await waitUntil(() => unmarked(check).length === 0, `unmarked Japanese: ${unmarked(check).join(' / ')}`);
    expect(check.title).to.match(/偽物|あやしい/);
  });

  it('does so of questions, answers and causes, and of a state and its road', async () => {
    const doctor = await inStub(await openDoctor());
    await doctor.choose('買い物');
    for (let asked = 0; asked < 12 && doctor.find('わからない'); asked += 1) await doctor.press('わからない');
    await waitUntil(() => unmarked(doctor).length === 0, `unmarked Japanese: ${unmarked(doctor).join(' / ')}`);

    const guide = await inStub(
      await open<LockStatusGuide>('lock-status-guide', html`<lock-status-guide lang="en"></lock-status-guide>`),
    );
    await guide.write('お客様のアカウントは閉鎖されました。この決定は最終的なものです。');
    await guide.press('状態を調べる');
    await guide.choose('買い物');
    for (let asked = 0; asked < 4 && guide.find('わからない'); asked += 1) await guide.press('わからない');
    await waitUntil(() => unmarked(guide).length === 0, `unmarked Japanese: ${unmarked(guide).join(' / ')}`);
    await guide.choose('閉鎖');
    expect(guide.title).to.equal('閉鎖');
    await waitUntil(() => unmarked(guide).length === 0, `unmarked Japanese: ${unmarked(guide).join(' / ')}`);
    await guide.press('を見る');
    await waitUntil(() => unmarked(guide).length === 0, `unmarked Japanese: ${unmarked(guide).join(' / ')}`);
  });

  it('tells Japanese by its kana: Chinese has the same letters', () => {
    for (const text of [
      '返回',
      '请打开“设置”（パスワードを忘れた場合）',
      'Forgot password (パスワードを忘れた場合)',
      'Amazon',
    ])
      expect(isJapanese(text), text).to.equal(false);
    for (const text of ['もどる', '（変わらなかった）', '配達の案内', '「パスワードを忘れた場合」を押します'])
      expect(isJapanese(text), text).to.equal(true);
  });

  it('leads a seller in English from a stop to the road', async () => {
    const guide = await open<LockStatusGuide>(
      'lock-status-guide',
      html`<lock-status-guide lang="en"></lock-status-guide>`,
    );
    await guide.press('“Suspended” or “disabled” (停止、無効)');
    for (let asked = 0; asked < 9 && /^(?:audience|question)$/.test(guide.host.view.kind); asked += 1) {
      const answer = ['Selling', 'Noneofthese', 'Productsorrulesbroken', 'Anexplanationoraplan'].find((each) =>
        guide.options.has(each),
      );
      if (answer) await guide.choose(answer);
      else await guide.press("I don't know");
      if (guide.find('Go on with these')) await guide.press('Go on with these');
    }
    expect(guide.title).to.equal('Stoppedforbreakingarule');
    expect(unmarked(guide)).to.deep.equal([]);
    await guide.press('See the way');
    await waitUntil(() => unmarked(guide).length === 0, `unmarked Japanese: ${unmarked(guide).join(' / ')}`);
    await expect(guide.widget).to.be.accessible();
  });
});
