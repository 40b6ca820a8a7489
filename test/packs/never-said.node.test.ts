import { expect } from '@esm-bundle/chai';
import { readItems, type Authored } from '../../tools/content/content.js';
import { readIndex } from '../../tools/content/facts.js';
import { readLocale } from '../../tools/content/locales.js';
import { translationOf, wordsOf } from '../../tools/content/translate.js';
import { UI } from '../../tools/content/ui-words.js';
import { UNSAFE_ADVICE, unsafeIn } from './unsafe-advice.js';
import { UNSAFE_IN_ENGLISH, unsafeInEnglish } from './unsafe-advice-en.js';

/** Rows of sections Q and O of the inventory that advise nothing: a miscount and a gap in a source. */
const NO_ADVICE = ['U-17', 'U-18'];
const rows = readIndex()
  .map(({ id }) => id)
  .filter((id) => /^[UD]-\d+$/.test(id) && !NO_ADVICE.includes(id));

/** What is denied, what an example does badly, what a visitor says has happened, what a message was seen to say. */
const isNotAdvice = ({ noun, value }: Authored, path: string): boolean =>
  noun === 'signals' ||
  path.startsWith('/notMeaning/') ||
  (value['kind'] === 'plan-item' && path === '/text/bad') ||
  (noun === 'questions' && path.startsWith('/options/'));

const said = readItems().flatMap((item) =>
  [...wordsOf(item)].filter(([path]) => !isNotAdvice(item, path)).map(([path, ja]) => ({ item, path, ja })),
);
const screens = Object.values(UI).flatMap((table) => Object.entries(table));
const english = readLocale('en');
const spoken = english['ui'] as Readonly<Record<string, string>>;

describe('what sections Q and O of the facts forbid', () => {
  it('is written down row by row, in both languages', () => {
    expect(UNSAFE_ADVICE.map(({ row }) => row)).to.include.members(rows);
    expect(Object.keys(UNSAFE_IN_ENGLISH)).to.have.members([...new Set(UNSAFE_ADVICE.map(({ row }) => row))]);
  });

  for (const [row, { would }] of Object.entries(UNSAFE_IN_ENGLISH))
    it(`would be caught in English: ${row}`, () => expect(unsafeInEnglish(would).join()).to.include(row));

  it('is said by no item of any pack', () => {
    expect(
      said.flatMap(({ item, path, ja }) => unsafeIn(ja).map(({ row }) => `${item.id} ${path} ${row}: ${ja}`)),
    ).to.deep.equal([]);
  });

  it('is said by no item of any pack in English', () => {
    const words = (item: Authored, path: string): string => translationOf(english, item).get(path) ?? '';
    expect(
      said.flatMap(({ item, path }) => unsafeInEnglish(words(item, path)).map((each) => `${item.id} ${path} ${each}`)),
    ).to.deep.equal([]);
  });

  it('is said by no widget', () => {
    expect(screens.flatMap(([key, ja]) => unsafeIn(ja).map(({ row }) => `${key} ${row}: ${ja}`))).to.deep.equal([]);
    expect(
      screens.flatMap(([key]) => unsafeInEnglish(spoken[key] ?? '').map((each) => `${key} ${each}`)),
    ).to.deep.equal([]);
  });
});
