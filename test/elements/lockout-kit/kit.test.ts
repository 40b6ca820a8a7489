import { openWidget as openBeside } from '../../../src/elements/host/open-widget.js';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { LockoutErrorEvent, LockStatusGuide, LoginDoctor, ScamCheck } from '../../../src/index.js';
import { openAlone, Visitor } from '../../harness/visitor.js';

const doctorIn = (kit: ParentNode): Visitor<LoginDoctor> =>
  new Visitor(kit.querySelector<LoginDoctor>('login-doctor')!);
const guideIn = (kit: ParentNode): Visitor<LockStatusGuide> =>
  new Visitor(kit.querySelector<LockStatusGuide>('lock-status-guide')!);

describe('one conversation', function () {
  this.timeout(20_000);

  it('does not ask twice what another widget was told', async () => {
    const kit = await fixture<LitElement>(
      html`<lockout-kit><login-doctor></login-doctor><lock-status-guide></lock-status-guide></lockout-kit>`,
    );
    const doctor = doctorIn(kit);
    const guide = guideIn(kit);
    await doctor.choose('出品');
    expect(guide.widget.facts.audience).to.equal('seller');
    await guide.choose('「停止」「無効」と出る');
    expect(guide.title, 'the audience is known').to.not.equal('どこにログインできませんか');
    expect(guide.options.has('買い物')).to.equal(false);
    expect(doctor.widget.facts['notice-says']).to.equal('suspended');
  });

  it('keeps groups apart', async () => {
    const page = await fixture(
      html`<div><lockout-kit><login-doctor></login-doctor></lockout-kit><lockout-kit><login-doctor></login-doctor></lockout-kit></div>`,
    );
    const [one, other] = [...page.querySelectorAll('lockout-kit')].map((kit) => doctorIn(kit));
    await one!.choose('配達');
    expect(one!.widget.facts.audience).to.equal('flex');
    expect(other!.widget.facts).to.deep.equal({});
  });

  it('keeps each audience’s answers', async () => {
    const doctor = await openAlone<LoginDoctor>(html`<login-doctor></login-doctor>`, 'login-doctor');
    doctor.widget.facts = { audience: 'shopper', 'password-sure': 'sure' };
    doctor.host.conversation.chooseAudience('seller');
    expect(doctor.widget.facts['password-sure']).to.equal(undefined);
    doctor.host.conversation.chooseAudience('shopper');
    expect(doctor.widget.facts['password-sure']).to.equal('sure');
  });

  it('opens a widget that is not on the page in place, with a way back', async () => {
    const doctor = await openAlone<LoginDoctor>(html`<login-doctor></login-doctor>`, 'login-doctor');
    await doctor.choose('買い物');
    const title = doctor.title;
    await openBeside(doctor.host, 'scam-check');
    await doctor.settled();
    const inner = new Visitor(doctor.root.querySelector<ScamCheck>('scam-check')!);
    await inner.settled();
    expect(inner.title).to.equal('届いた文を、そのまま貼り付けてください');
    expect(inner.host.conversation, 'the same conversation').to.equal(doctor.host.conversation);
    await doctor.press('ログイン診断にもどる');
    expect(doctor.title).to.equal(title);
  });

  it('goes to the widget that is on the page', async () => {
    const kit = await fixture<LitElement>(
      html`<lockout-kit><login-doctor></login-doctor><lock-status-guide></lock-status-guide></lockout-kit>`,
    );
    const doctor = doctorIn(kit);
    await openBeside(doctor.host, 'lock-status-guide');
    await waitUntil(() => document.activeElement?.localName === 'lock-status-guide', 'focus goes there');
    expect(doctor.root.querySelector('lock-status-guide')).to.equal(null);
  });
});

/** Owner's content, by each way it can come. */
const NEW_TITLE = { ui: { 'doctor.title': 'どのサービスに入れませんか' } };
const asFile = (content: unknown): string =>
  URL.createObjectURL(
    new Blob([typeof content === 'string' ? content : JSON.stringify(content)], { type: 'application/json' }),
  );

const WAYS: readonly (readonly [way: string, template: (content: object) => unknown])[] = [
  ['src', (content) => html`<login-doctor src=${asFile(content)}></login-doctor>`],
  ['config', (content) => html`<login-doctor config=${JSON.stringify(content)}></login-doctor>`],
  ['.pack', (content) => html`<login-doctor .pack=${content}></login-doctor>`],
  ['kit', (content) => html`<lockout-kit .pack=${content}><login-doctor></login-doctor></lockout-kit>`],
];

const openWith = async (template: unknown): Promise<Visitor<LoginDoctor>> => {
  const page = await fixture<HTMLElement>(html`<lockout-kit>${template}</lockout-kit>`);
  return doctorIn(page);
};

describe('an owner’s content', function () {
  this.timeout(20_000);

  for (const [way, template] of WAYS) {
    it(`comes by ${way}`, async () => {
      const doctor = await openWith(template(NEW_TITLE));
      await waitUntil(() => doctor.title === NEW_TITLE.ui['doctor.title'], 'the new title', { timeout: 5000 });
    });
  }

  it('comes by a child script', async () => {
    const page = await fixture<HTMLElement>(html`<lockout-kit></lockout-kit>`);
    const doctor = document.createElement('login-doctor');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(NEW_TITLE);
    doctor.append(script);
    page.append(doctor);
    const visitor = new Visitor(doctor);
    await waitUntil(() => visitor.title === NEW_TITLE.ui['doctor.title'], 'the new title', { timeout: 5000 });
  });

  it('changes, adds and removes items, and sets the call to action', async () => {
    const doctor = await openWith(
      html`<login-doctor .pack=${{
        causes: [
          { id: 'wrong-password', text: { short: 'パスワードちがい' } },
          { id: 'passkey-unusable', remove: true },
        ],
        cta: { label: '相談する', href: 'https://agency.example/' },
      }}></login-doctor>`,
    );
    await doctor.ready();
    const { causes } = doctor.host.pack!;
    expect(causes.find(({ id }) => id === 'wrong-password')?.text.short).to.equal('パスワードちがい');
    expect(causes.some(({ id }) => id === 'passkey-unusable')).to.equal(false);
    await doctor.press('どれか分からない');
    await doctor.choose('買い物');
    expect(doctor.sees('相談する'), 'no advertising while we ask').to.equal(false);
  });

  const BROKEN: readonly (readonly [what: string, content: unknown, code: string, path: string])[] = [
    ['no JSON', '{ "ui": ', 'not-json', 'config'],
    ['an unknown list', '{ "fixes": [] }', 'unknown-key', ''],
    [
      'a removal of something protected',
      '{ "remedies": [{ "id": "damage-stop-card", "remove": true }] }',
      'protected',
      '/remedies/0',
    ],
    [
      'a field for a secret',
      '{ "ui": { "doctor.paste": "パスワードを入力してください" } }',
      'credential-field',
      '/ui/doctor.paste',
    ],
    ['a link that can run', '{ "cta": { "label": "x", "href": "javascript:alert(1)" } }', 'wrong-type', '/cta/href'],
    [
      'a promise',
      '{ "cta": { "label": "必ず復活させます", "href": "https://agency.example/" } }',
      'not-allowed',
      '/cta/label',
    ],
    [
      'domains of a built-in brand',
      '{ "brands": [{ "id": "amazon", "text": { "name": "x" } }] }',
      'built-in-brand',
      '/brands/0',
    ],
    ['a cause without words', '{ "causes": [{ "id": "my-cause", "prior": "often" }] }', 'missing', '/causes/0/answers'],
  ];
  for (const [what, content, code, path] of BROKEN) {
    it(`is reported with path and repair when it has ${what}, and the built-in content stays`, async () => {
      const page = await fixture<HTMLElement>(html`<lockout-kit></lockout-kit>`);
      const heard = oneEvent<LockoutErrorEvent>(page, 'lockout-error');
      const doctor = document.createElement('login-doctor');
      doctor.setAttribute('config', String(content));
      page.append(doctor);
      const { problems } = await heard;
      const problem = problems.find((each) => each.code === code);
      expect(problem, JSON.stringify(problems)).to.exist;
      expect(problem?.path).to.equal(path);
      expect(problem?.expected).to.not.equal('');
      const visitor = new Visitor(doctor);
      await visitor.settled();
      expect(visitor.title).to.equal('どこにログインできませんか');
      await visitor.choose('買い物');
      expect(visitor.title).to.equal('次のことに、心当たりはありますか');
    });
  }

  it('does not lend its call to action to an emergency', async () => {
    const doctor = await openWith(
      html`<login-doctor cta-label="専門家に相談する" cta-href="https://agency.example/"></login-doctor>`,
    );
    await doctor.choose('身に覚えのない注文や請求がある');
    expect(doctor.sees('専門家に相談する')).to.equal(false);
  });
});

describe('what is kept', function () {
  this.timeout(20_000);
  const keys = (): readonly string[] =>
    [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key.startsWith('lockout'));

  it('is nothing, unless the owner asks', async () => {
    const doctor = await openAlone<LoginDoctor>(html`<login-doctor></login-doctor>`, 'login-doctor');
    await doctor.write('パスワードが正しくありません');
    await doctor.press('この文から調べる');
    expect(keys()).to.deep.equal([]);
    expect(document.cookie).to.not.contain('lockout');
  });

  it('is ids and a day with resume, said in the widget, deleted by its button', async () => {
    const first = await openAlone<LoginDoctor>(html`<login-doctor resume="tab"></login-doctor>`, 'login-doctor');
    await first.ready();
    await first.choose('出品');
    const stored = sessionStorage.getItem('lockout-kit.amazon') ?? '';
    expect((JSON.parse(stored) as { facts: object }).facts).to.deep.equal({ audience: 'seller' });
    const second = await openAlone<LoginDoctor>(html`<login-doctor resume="tab"></login-doctor>`, 'login-doctor');
    await second.ready();
    await second.settled();
    expect(second.widget.facts.audience).to.equal('seller');
    expect(second.sees('覚えています')).to.equal(true);
    await second.press('消す');
    expect(keys()).to.deep.equal([]);
  });
});
