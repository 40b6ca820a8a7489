import { expect } from '@esm-bundle/chai';
import { invisibles, lookalikes, skeleton } from '../../../src/core/text/letters.js';

const asAmazon = [
  'Аmаzon',
  'Ａｍａｚｏｎ',
  '𝐀𝐦𝐚𝐳𝐨𝐧',
  '𝚨mazon',
  '🅐mazon',
  'ΑΜΑΖΟΝ',
  'ᎪᎷᎪᏃᎾN',
  'am\u00ada\u200bzon',
  'Àmázön',
  'Amaz0n',
  'A m a z o n',
  'ᴀᴍᴀᴢᴏɴ',
  'A\u0332mazon',
];

describe('skeleton', () => {
  for (const text of asAmazon) it(`reads ${text} as amazon`, () => expect(skeleton(text).folded).to.equal('amazon'));

  it('leaves kana and kanji as they are', () =>
    expect(skeleton('楽天カードがノー工ロ').folded).to.equal('楽天カードがノー工ロ'));

  it('leads back to the original', () => {
    const text = '【𝐀mаzon】';
    const { folded, map, ends } = skeleton(text);
    const at = folded.indexOf('amazon');
    expect(text.slice(map[at], ends[at + 5])).to.equal('𝐀mаzon');
  });
});

const raised: readonly (readonly [text: string, ...letters: string[]])[] = [
  ['Аmazonアカウント', 'А'],
  ['amаzon', 'а'],
  ['ΑΜΑΖΟΝ', 'Α', 'Μ', 'Α', 'Ζ', 'Ο', 'Ν'],
  ['𝐀mazon', '𝐀'],
  ['🅐mazon', '🅐'],
];

const normal = [
  'アカウントをノー・ガードで工事、ロゴ、力、口、ー',
  'Ａｍａｚｏｎ（ＪＲ東日本）',
  'γ-GTP 100、α版、βカロテン、μm、γGTP、Ω',
  'Привет, Сергей. Это рос.',
  'Søren Łukasz Pokémon',
  '(´Д｀)',
  '①②③ № ㈱',
];

describe('lookalikes', () => {
  for (const [text, ...letters] of raised)
    it(`sees ${letters.join(' ')} in ${text}`, () =>
      expect(lookalikes(text).map(({ letter }) => letter)).to.deep.equal(letters));

  for (const text of normal) it(`sees nothing in ${text}`, () => expect(lookalikes(text)).to.deep.equal([]));

  it('says where, of what script and what it passes for', () =>
    expect(lookalikes('注意 amаzon')).to.deep.equal([{ index: 5, letter: 'а', script: 'Cyrillic', looksLike: 'a' }]));
});

describe('invisibles', () => {
  it('finds letters that do not show between letters that do', () =>
    expect(invisibles('a\u200bm\u00adazon')).to.deep.equal([1, 3]));
  it('lets emoji and line ends be', () => expect(invisibles('👨\u200d👩 です\u200b\n\ufeffはい')).to.deep.equal([]));
});
