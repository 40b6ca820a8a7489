import { expect } from '@esm-bundle/chai';
import { EMPTY } from '../../../tools/lint/lint.js';
import { placedWords } from '../../../tools/lint/placed-words.js';

const found = (text: string, file = 'src/elements/parts/x.ts'): readonly string[] =>
  placedWords.check({ ...EMPTY, sources: [{ file, text }] }).map((flaw) => flaw.found);

const ALLOWED = [
  "const x = 'btn solid wide'",
  "import { x } from '../../words of another kind.js'",
  'const x = html`<p class="lead big">${say("title")} <br> ${n}&nbsp;·&nbsp;</p>`',
  'const x = html`<input aria-label=${say("name")} autocomplete="off" .value=${value} @input=${tell}>`',
  'const x = html`<a href="https://${host}">https://${host}</a>`',
  'const x = css`.note::before { content: "a"; font-family: system ui }`',
  "console.warn('The words could not be loaded.')",
  'throw new RangeError(`No such widget: ${tag}. Write its tag.`)',
  '// 「戻る」 is what the screen says\nconst x = 1',
  'const x = /[ぁ-ん]/',
] as const;

const REFUSED = [
  ["const x = '戻る'", '「戻る」'],
  ["const x = '返回'", '「返回」'],
  ['const x = `あと${n}日`', '「あと」'],
  ['const x = html`<p>Please try ${n} times</p>`', '「Please try」'],
  ['const x = html`<button aria-label="Close">×</button>`', '「Close」'],
  ['const x = html`<input placeholder="Search for ${what}">`', '「Search for」'],
  ["const x = 'Something went wrong, so nothing is shown'", '「Something went wrong, so nothing is shown」'],
  ["const x = 'Try again.'", '「Try again.」'],
] as const;

describe('lint placed words', () => {
  for (const text of ALLOWED) it(`allows ${text}`, () => expect(found(text)).to.deep.equal([]));
  for (const [text, what] of REFUSED) it(`refuses ${text}`, () => expect(found(text)[0]).to.equal(what));
  for (const file of [
    'src/elements/words/ui-text.ts',
    'src/elements/scam-check/first-words.ts',
    'src/locales/ja/ui.ts',
  ])
    it(`leaves ${file} alone`, () => expect(found("const x = '戻る'", file)).to.deep.equal([]));
});
