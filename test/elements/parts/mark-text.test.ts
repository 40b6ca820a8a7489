import { expect } from '@open-wc/testing';
import { isLong, piecesOf, shortened, type Mark } from '../../../src/elements/parts/mark-text.js';

describe('marks in a text', () => {
  const mark = (n: number, start: number, end: number): Mark => ({ n, start, end, isWeak: false });

  it('overlap without losing a letter', () => {
    const pieces = piecesOf('あいうえおか', [mark(1, 1, 4), mark(2, 2, 5)]);
    expect(pieces.map(({ text }) => text)).to.deep.equal(['あ', 'い', 'うえ', 'お', 'か']);
    expect(pieces.map(({ marks }) => marks.map(({ n }) => n))).to.deep.equal([[], [1], [1, 2], [2], []]);
    expect(pieces.map(({ starts }) => starts.map(({ n }) => n))).to.deep.equal([[], [1], [2], [], []]);
  });

  it('that do not fit the text are left out', () => {
    expect(piecesOf('あい', [mark(1, 1, 9), mark(2, 2, 2)]).map(({ text }) => text)).to.deep.equal(['あい']);
  });

  it('survive the cutting of a long text, and no letter is cut in half', () => {
    const text = `${'𠮷'.repeat(500)}期限${'𠮷'.repeat(500)}`;
    const cut = shortened(piecesOf(text, [mark(1, 1000, 1002)]));
    expect(isLong(text)).to.equal(true);
    expect(cut[1]?.text).to.equal('期限');
    expect(cut.map((piece) => piece.text).join('')).to.not.match(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
    );
  });
});
