import { expect } from '@esm-bundle/chai';
import { foldText, unfoldRange } from '../../../src/core/text/fold-text.js';

const same = [
  ['full and half width', 'ＡＢＣ１２３', 'abc123'],
  ['half-width katakana with its marks', 'ﾊﾟｽﾜｰﾄﾞ', 'パスワード'],
  ['case', 'Amazon', 'AMAZON'],
  ['spaces and punctuation', '「コード」が、届かない。', 'コードが届かない'],
  ['invisible letters', 'ama\u200Bzon', 'amazon'],
] as const;

describe('foldText', () => {
  for (const [name, a, b] of same) it(`folds ${name}`, () => expect(foldText(a).folded).to.equal(foldText(b).folded));

  it('keeps hiragana and katakana apart', () =>
    expect(foldText('ログイン').folded).not.to.equal(foldText('ろぐいん').folded));

  it('keeps the long vowel', () => expect(foldText('コード').folded).to.equal('コード'));

  it('leads back to the original', () => {
    const text = '※ ﾊﾟｽﾜｰﾄﾞ が違います';
    const fold = foldText(text);
    const at = fold.folded.indexOf('パスワード');
    const { start, end } = unfoldRange(fold, at, at + 'パスワード'.length);
    expect(text.slice(start, end)).to.equal('ﾊﾟｽﾜｰﾄﾞ');
  });

  it('maps every unit, astral ones too', () => {
    const fold = foldText('𝐀𠮷野家 x');
    expect(fold.map.length).to.equal(fold.folded.length);
    expect(fold.folded).to.equal('a𠮷野家x');
  });

  it('takes empty text and lone surrogates', () => {
    expect(foldText('').folded).to.equal('');
    expect(foldText('\uD800a').folded.endsWith('a')).to.equal(true);
  });
});
