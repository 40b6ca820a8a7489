import { expect } from '@esm-bundle/chai';
import type { Authored, JsonObject } from '../../../tools/content/content.js';
import { asksForSecret, credentials } from '../../../tools/lint/credentials.js';
import { ids } from '../../../tools/lint/ids.js';
import { importsOf } from '../../../tools/lint/imports.js';
import { layers } from '../../../tools/lint/layers.js';
import { links } from '../../../tools/lint/links.js';
import { EMPTY, type Project } from '../../../tools/lint/lint.js';
import { phones, telephoneIn } from '../../../tools/lint/phones.js';
import { shape } from '../../../tools/lint/shape.js';
import { words } from '../../../tools/lint/words.js';

const item = (noun: Authored['noun'], id: string, value: JsonObject): Authored => ({
  noun,
  id,
  file: `src/packs/${noun}/${id}.json`,
  value: { id, ...value },
});
const project = (items: readonly Authored[], sources: Project['sources'] = []): Project => ({
  ...EMPTY,
  items,
  sources,
});
const says = (text: string): Project => project([item('remedies', 'x', { text: { title: text } })]);

describe('lint words', () => {
  const BAD = [
    '至急ご確認ください',
    '下記の手順を実施します',
    'お客様の情報',
    '直りました！',
    'このメールは本物です',
    '必ず戻ります',
    'Amazon の画面',
    'これは(たぶん)そうです',
    '新しいアカウントを作りましょう',
    '前に戻る',
  ];
  const GOOD = [
    '「至急」と書いてあります',
    'できるものからで大丈夫です',
    '本物かどうか確かめます',
    'お金が戻ることもあります',
    '新しいアカウントは作らないでください',
    'Amazonの画面を2つ見ます（5分ほど）。',
  ];
  for (const text of BAD) it(`refuses ${text}`, () => expect(words.check(says(text))).to.not.be.empty);
  for (const text of GOOD) it(`allows ${text}`, () => expect(words.check(says(text))).to.deep.equal([]));

  const inFile = (file: string, text: string): number => words.check(project([], [{ file, text }])).length;
  it('reads the interface words', () =>
    expect(inFile('src/locales/ja/ui/shared.ts', "{ a: '直りました！' }")).to.equal(1));
  it('wants none of them in elements', () =>
    expect(inFile('src/elements/x.ts', "html`<p>${'直りました。'}</p>`")).to.equal(1));
});

describe('lint phones', () => {
  const NUMBERS = ['0120-000-000', '０１２０－０００－０００', '+81 3 0000 0000', '050-0000-0000', '0120000000'];
  const OTHERS = ['#9110', '188', '110番', '2024年11月21日', '30日以内', '1,000円', '2024-11-21'];
  for (const text of NUMBERS) it(`sees ${text}`, () => expect(telephoneIn(text)).to.be.a('string'));
  for (const text of OTHERS) it(`lets ${text} be`, () => expect(telephoneIn(text)).to.equal(undefined));
  it('looks into what is shown', () => expect(phones.check(says('電話は0120-000-000です'))).to.have.length(1));
});

describe('lint credentials', () => {
  it('refuses a question for a secret', () =>
    expect(
      credentials.check(project([item('questions', 'x', { text: { ask: 'パスワードを入力してください' } })])),
    ).to.have.length(1));
  it('allows asking whether one was given away', () =>
    expect(asksForSecret('パスワードを入力しましたか')).to.equal(false));
  it('refuses a password field', () =>
    expect(
      credentials.check(project([], [{ file: 'src/elements/x.ts', text: '<input type="password">' }])),
    ).to.have.length(1));
});

describe('lint links', () => {
  const brand = item('brands', 'amazon', { domains: { store: ['amazon.co.jp'] } });
  const contact = (link: string) => item('contacts', 'x', { link });
  it('keeps a contact on its brand’s domain', () =>
    expect(links.check(project([brand, contact('https://www.amazon.co.jp/contact-us')]))).to.deep.equal([]));
  it('refuses another', () =>
    expect(links.check(project([brand, contact('https://www.amazon.co.jp.example/')]))).to.have.length(1));
  it('refuses plain http', () =>
    expect(links.check(project([item('remedies', 'x', { link: 'http://amazon.co.jp/' })]))).to.have.length(1));
});

describe('lint ids', () => {
  const question = item('questions', 'q', { options: [{ id: 'a' }, { id: 'b' }] });
  it('finds a remedy that is not there', () =>
    expect(ids.check(project([item('causes', 'x', { remedies: ['none'] })]))).to.have.length(1));
  it('finds an option that is not there, and allows unknown', () => {
    const cause = item('causes', 'x', {
      answers: { q: { a: 'often', z: 'often' } },
      examples: [{ facts: { q: 'unknown' } }],
    });
    expect(ids.check(project([question, cause])).map(({ found }) => found)).to.deep.equal(['z']);
  });
  it('finds a fact row that is not there', () =>
    expect(ids.check(project([item('causes', 'x', { steps: [{ sources: ['F-Z99'] }] })]))).to.have.length(1));
});

describe('lint shape', () => {
  it('wants the file’s name, the schema and known keys', () => {
    const contact = item('contacts', 'x', {
      needsSignIn: true,
      checked: '2026-11-21',
      ready: [],
      never: [],
      text: { title: 'あ' },
      steps: [],
      sources: [],
      colour: 'red',
    });
    expect(shape.check(project([{ ...contact, id: 'y' }])).map(({ path }) => path)).to.deep.equal([
      '/id',
      '/$schema',
      '/colour',
    ]);
  });
});

describe('lint layers', () => {
  const IMPORTS = [
    ["import type { A } from './a.js';", 'type'],
    ["import { a } from './a.js';", 'static'],
    ["import {\n  a,\n  b,\n} from './a.js';", 'static'],
    ["export * from './a.js';", 'static'],
    ["import './a.js';", 'static'],
    ["const a = await import('./a.js');", 'lazy'],
    ["type A = typeof import('./a.js');", 'type'],
  ] as const;
  for (const [text, kind] of IMPORTS)
    it(text.replace(/\s+/g, ' '), () => expect(importsOf(text)).to.deep.equal([{ kind, target: './a.js' }]));

  const flaws = (file: string, text: string): number => layers.check(project([], [{ file, text }])).length;
  const RULES = [
    ['src/core/judge/judge.ts', "import { x } from '../message/x.js'", 0],
    ['src/core/judge/judge.ts', "import type { Brand } from '../schema/brand.js'", 0],
    ['src/core/judge/judge.ts', "import { brandSchema } from '../schema/brand.js'", 1],
    ['src/core/judge/judge.ts', "import pack from '../../../packs/folded/amazon.ja.js'", 1],
    ['src/core/message/eml.ts', "import PostalMime from 'postal-mime'", 1],
    ['src/core/message/eml.ts', "const mime = await import('postal-mime')", 0],
    ['src/core/judge/judge.ts', "import { html } from 'lit'", 1],
    ['src/elements/x.ts', "import pack from '../../packs/folded/amazon.ja.js'", 1],
    ['src/elements/x/x.ts', "import { SHARED } from '../../locales/ja/ui/shared.js'", 0],
    ['src/locales/en/index.ts', "const pack = () => import('../../packs/folded/amazon.en.js')", 0],
    ['src/locales/en/index.ts', "import pack from '../../packs/folded/amazon.en.js'", 1],
    ['src/elements/host/x.ts', "const pack = await import('../../packs/folded/amazon.ja.js')", 0],
    ['src/embed/x.ts', "import { judge } from '../core/judge.js'", 1],
    ['src/new/x.ts', "import { judge } from '../core/judge.js'", 1],
  ] as const;
  for (const [file, text, count] of RULES) it(`${file}: ${text}`, () => expect(flaws(file, text)).to.equal(count));
});
