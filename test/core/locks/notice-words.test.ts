import { expect } from '@esm-bundle/chai';
import { identifyLock } from '../../../src/core/locks/identify-lock.js';
import { readNotice } from '../../../src/core/locks/read-notice.js';
import { NOTICES, UNMENDED, type Notices } from './notice-sentences.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

type Row = readonly [lock: string, audience: string, text: string];
const rowsOf = (notices: Notices): readonly Row[] =>
  notices.flatMap(([lock, audience, ...texts]) => texts.map((text): Row => [lock, audience, text]));

const ranked = (audience: string, text: string) =>
  identifyLock({ audience, ...readNotice(text, pack).facts }, pack).locks;

describe('the words of a notice', () => {
  for (const [lock, audience, text] of rowsOf(NOTICES))
    it(`${lock}: 「${text.slice(0, 40)}」`, () => expect(ranked(audience, text)[0]?.id).to.equal(lock));

  it('found the state first in about six of ten that strangers might write, and are seldom sure of a wrong one', () => {
    const first = rowsOf(UNMENDED).filter(([lock, audience, text]) => ranked(audience, text)[0]?.id === lock);
    expect(first.length).to.be.at.least(10);
    const wrong = rowsOf(UNMENDED).filter(([lock, audience, text]) => ranked(audience, text)[0]?.id !== lock);
    for (const [, audience, text] of wrong) expect(ranked(audience, text)[0]?.probability, text).to.be.below(0.8);
  });
});
