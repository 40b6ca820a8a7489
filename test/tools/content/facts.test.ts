import { expect } from '@esm-bundle/chai';
import { readItems } from '../../../tools/content/content.js';
import { contradictions, fates, forgotten, readLeftOut } from '../../../tools/content/coverage-facts.js';
import { publisherOf, readIndex } from '../../../tools/content/facts.js';
import { cleanSources, firstWord } from '../../../tools/content/index-facts.js';

const PUBLISHERS = [
  ['https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=1', 'amazon'],
  ['https://www.aboutamazon.jp/news', 'amazon'],
  ['https://sellercentral.amazon.co.jp/gp/help/external/1', 'amazon'],
  ['https://sellercentral.amazon.co.uk/seller-forums/discussions/t/1', 'report'],
  ['https://amazonsellersappeal.com/amazon-otp-recovery/', 'report'],
  ['https://support.google.com/accounts/answer/1', 'google'],
  ['https://www.antiphishing.jp/registration.html', 'council'],
  ['https://www.pref.aichi.jp/police/x.html', 'public-body'],
  ['https://scan.netsecurity.ne.jp/article/1.html', 'press'],
  ['github xbmc#353', 'developer'],
  ['S0', 'report'],
] as const;

describe('publishers', () => {
  for (const [source, publisher] of PUBLISHERS)
    it(`${source} is ${publisher}`, () => expect(publisherOf(source)).to.equal(publisher));
});

const SOURCES = [
  [['000.txt'], ['S0']],
  [['https://a.example/x (a remark; with a semicolon)'], ['https://a.example/x']],
  [['a.example (above); https://b.example/?p=1'], ['a.example', 'https://b.example/?p=1']],
  [
    ['https://a.example/t/1', '…/2'],
    ['https://a.example/t/1', 'https://a.example/t/2'],
  ],
  [
    ['as F-A9', 'F-A1'],
    ['F-A9', 'F-A1'],
  ],
  [['https://a.example/?p=1 — do not ship before checking'], ['https://a.example/?p=1']],
  [['(only a remark)'], []],
] as const;

describe('source addresses', () => {
  const seeds = new Map([['000.txt', 'S0']]);
  for (const [from, to] of SOURCES) it(from.join(' | '), () => expect(cleanSources(from, seeds)).to.deep.equal(to));
  it('keep the first word of a flag', () =>
    expect(['partial: may raise a check', 'unsafe-as-advice', '', 'ok'].map(firstWord)).to.deep.equal([
      'partial',
      'unsafe-as-advice',
      '',
      'ok',
    ]));
});

describe('coverage', () => {
  const index = ['A-1', 'A-2', 'A-3'].map((id) => ({
    id,
    kind: '',
    audience: '',
    sources: [],
    asOf: '',
    confidence: '',
    flag: '',
  }));
  const items = [{ noun: 'causes' as const, id: 'x', file: 'x', value: { sources: ['A-1'] } }];
  it('says of every row what became of it', () => {
    const all = fates(index, items, { 'A-2': { kind: 'wrong', reason: 'x' } });
    expect(all.map(({ kind }) => kind)).to.deep.equal(['placed', 'left out', 'not yet']);
  });
  it('finds a row that is both, and one that is none', () => {
    const leftOut = { 'A-1': { kind: 'wrong', reason: 'x' }, 'Z-9': { kind: 'wrong', reason: 'x' } } as const;
    expect(contradictions(fates(index, items, leftOut), leftOut)).to.have.length(2);
  });
  it('finds a row that is neither, unless it waits for the other brand', () => {
    const more = [...index, { ...index[0]!, id: 'F-K1' }];
    expect(forgotten(fates(more, items, {})).map((fault) => fault.split(' ')[0])).to.deep.equal(['A-2', 'A-3']);
  });
  it('leaves no row of the inventory for later, and contradicts itself nowhere', () => {
    const leftOut = readLeftOut();
    const all = fates(readIndex(), readItems(), leftOut);
    expect(all).to.have.length.above(400);
    expect([...forgotten(all), ...contradictions(all, leftOut)]).to.deep.equal([]);
  });
});
