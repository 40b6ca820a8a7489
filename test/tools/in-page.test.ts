import { expect } from '@esm-bundle/chai';
import { runInNewContext } from 'node:vm';
import { callInPage } from '../../tools/in-page.js';
import { anyOf, inTurn } from '../../tools/patterns.js';

describe('a function sent to a page', () => {
  const add = (a: number, b: number): number => {
    const inner = (x: number): number => x + b;
    return inner(a);
  };
  it('needs nothing from outside itself, though tsx names what is in it', () =>
    expect(runInNewContext(callInPage(add, 1, 2))).to.equal(3));
  it('takes whatever JSON can say', () =>
    expect(runInNewContext(callInPage((words: readonly string[]) => words.join(), ['「', '`${x}`', '"']))).to.equal(
      '「,`${x}`,"',
    ));
});

describe('a long pattern', () => {
  const EITHER = anyOf(/a b/i, inTurn(/c+ /i, /(?:d|e)/i));
  const ROWS = [
    ['A B', true],
    ['ccc e', true],
    ['c f', false],
    ['a', false],
  ] as const;
  for (const [text, fits] of ROWS)
    it(`${fits ? 'finds' : 'passes'} ${text}`, () => expect(EITHER.test(text)).to.equal(fits));
});
