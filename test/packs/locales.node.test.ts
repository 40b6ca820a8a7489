import { expect } from '@esm-bundle/chai';
import { TRANSLATED, readLocale } from '../../tools/content/locales.js';
import { readIndex } from '../../tools/content/facts.js';
import { foldDirectory, foldLanguage, foldPack } from '../../tools/content/fold.js';
import { mapWords, stillJapanese, translate, translationOf, wordsOf } from '../../tools/content/translate.js';
import { UI } from '../../tools/content/ui-words.js';
import { coverage, malformed, unknownWords, type Coverage } from '../../tools/content/coverage-locales.js';
import { readItems, type Authored, type JsonObject } from '../../tools/content/content.js';
import { LATER } from '../../tools/build/later.js';
import { loadPack } from '../../src/entries/packs.js';
import { LOCALES } from '../../src/core/base/locale.js';
import { localeFrom } from '../../src/locales/locale-from.js';
import { between, dayInWords, inNumber, listInWords, valueInWords } from '../../src/locales/format.js';
import { sayIn } from '../../src/elements/words/say.js';
import type { Pack } from '../../src/core/schema/pack.js';
import { writtenIn } from '../../src/locales/written-in.js';
import { noteOf, template } from '../../tools/content/locale-template.js';

const sum = (rows: readonly Coverage[]): number => rows.reduce((all, row) => all + row.all, 0);

type Locale = (typeof TRANSLATED)[number];

/** A new Japanese item need not wait for its translation: it shows in Japanese, marked. But it may not stay so for long. */
const WAITING = 0.03;

/** Those that were once whole and must stay so. A language may come word by word: what it has not is shown in Japanese, marked. */
const FINISHED: readonly Locale[] = ['en'];

const someOf = (list: readonly string[]): string => `${list.length}: ${list.slice(0, 12).join(', ')}`;

const remedy: Authored = {
  noun: 'remedies',
  id: 'wait',
  file: '',
  value: {
    id: 'wait',
    text: { title: '待ちましょう', note: '30分ほど' },
    steps: [{ id: 'rest', text: '休みます。', link: 'https://www.amazon.co.jp/' }],
  },
};

const quoted: Authored = {
  noun: 'references',
  id: 'x',
  file: '',
  value: { id: 'x', kind: 'message', text: { title: '注文停止' } },
};

const KANA = /[\u3041-\u3096\u30a1-\u30fa]/;

/** Every sentence beside its translation. */
const pairs = (locale: Locale): readonly (readonly [ja: string, translated: string])[] => {
  const words = readLocale(locale);
  const ui = (words['ui'] ?? {}) as JsonObject;
  return [
    ...readItems().flatMap((item) =>
      [...wordsOf(item)].map(([path, ja]) => [ja, translationOf(words, item).get(path) ?? ja] as const),
    ),
    ...Object.values(UI).flatMap((table) =>
      Object.entries(table).map(([key, ja]) => [ja, (ui[key] as string | undefined) ?? ja] as const),
    ),
  ];
};

const holes = (sentence: string): string => [...new Set(sentence.match(/\{[a-z]+\}/g))].sort().join();

/** No verdict that something is safe, no shouting; Japanese only as the label of a Japanese screen or a word to search for. */
const isUnfit = (english: string): boolean =>
  /\bsafe(?:ly)?\b|(?<!Yahoo)!|\bguaranteed\b/i.test(english) ||
  /[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/.test(english.replace(/\([^()]*\)|"[^"]*"/g, ''));

describe('locales', () => {
  for (const locale of TRANSLATED) {
    it(`have the shape of the schema: ${locale}`, () => expect(malformed(locale)).to.deep.equal([]));

    it(`translate nothing that is not there: ${locale}`, () => {
      const unknown = unknownWords(locale);
      expect(unknown.length / sum(coverage(locale)), someOf(unknown)).to.be.at.most(WAITING);
    });
  }

  for (const locale of FINISHED)
    it(`translate what the three say: ${locale}`, () => {
      const rows = coverage(locale);
      const missing = rows.flatMap((row) => row.missing);
      expect(missing.length / sum(rows), someOf(missing)).to.be.at.most(WAITING);
    });

  it('fill the same holes', () => {
    for (const locale of TRANSLATED)
      for (const [ja, translated] of pairs(locale)) expect(holes(translated), ja).to.equal(holes(ja));
  });

  it('have as many forms for a number as their language, of a number that is given', () => {
    for (const locale of TRANSLATED)
      for (const [ja, translated] of pairs(locale))
        for (const [, name, forms = ''] of translated.matchAll(/\{([a-z]+)\|([^{}]*)\}/g)) {
          expect(holes(ja), translated).to.contain(`{${name}}`);
          expect(forms.split('|'), translated).to.have.length(
            new Intl.PluralRules(locale).resolvedOptions().pluralCategories.length,
          );
        }
  });

  it('say in English nothing that is not said in Japanese either', () => {
    expect(pairs('en').filter(([ja, english]) => ja !== english && isUnfit(english))).to.deep.equal([]);
  });

  it('are meant by narrower tags too', async () => {
    const tags = ['ja', 'ja-JP', 'en-US', 'EN-gb'];
    const packs = await Promise.all(tags.map((tag) => loadPack('amazon', tag)));
    expect(packs.map(({ locale }) => locale)).to.deep.equal(['ja', 'ja', 'en', 'en']);
    expect(['fr', 'jam', 'eng', ''].map(localeFrom)).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('that are not there are refused, and those that are, named', async () => {
    const refused = await loadPack('amazon', 'fr-FR').catch(String);
    expect(refused).to.contain(
      `no built-in pack "amazon" in "fr-FR". Built in: ${LOCALES.map((locale) => `amazon.${locale}`).join(', ')}.`,
    );
  });

  it('have a file each beside the classic one, but for the one it holds', () => {
    const files = TRANSLATED.flatMap((locale) => [`amazon-${locale}`, `first-${locale}`, `directory-${locale}`]);
    expect(Object.keys(LATER)).to.include.members(['directory', ...files]);
  });

  it('are told by what was written, not by the page alone', () => {
    const rows = [
      ['出品の違反について書きました', 'en', 'ja'],
      ['違反', 'ja', 'ja'],
      ['違反', 'en', 'ja'],
      ['违反', 'zh-Hans', 'en'],
      ['I checked the stock', 'ja', 'en'],
      ['I checked the stock', 'en', 'en'],
      ['', 'ja', 'en'],
    ] as const;
    for (const [text, page, language] of rows) expect(writtenIn(text, page), `${text} on ${page}`).to.equal(language);
  });

  it('write lists, numbers and days in their own way', () => {
    expect(listInWords(['A', 'B', 'C'], 'ja')).to.equal('A、B、C');
    expect(listInWords(['A', 'B', 'C'], 'en')).to.equal('A, B, C');
    expect(['ja', 'en', 'zh-Hans'].map(between)).to.deep.equal(['、', ', ', '、']);
    expect(dayInWords('2026-11-21', 'ja')).to.equal('2026年11月21日');
    expect(dayInWords('2026-11-21', 'en')).to.equal('November 21, 2026');
    expect(valueInWords(1200, 'en')).to.equal('1200');
    expect([0, 1, 2].map((n) => inNumber('{n} {n|step|steps}', { n }, 'en'))).to.deep.equal([
      '{n} steps',
      '{n} step',
      '{n} steps',
    ]);
    expect([1, 3, 5].map((n) => inNumber('{n|шаг|шага|шагов|шага}', { n }, 'ru'))).to.deep.equal([
      'шаг',
      'шага',
      'шагов',
    ]);
  });

  it('count in Japanese from ten on in 個, also where a sentence fell back', () => {
    const pack = { ui: { 'not-yet': 'つ{n}つ' }, locale: 'en' } as unknown as Pack;
    expect([9, 12].map((n) => sayIn(pack)('from-answers', { n }))).to.deep.equal([
      '9つの答えから、ここまで絞りました',
      '12個の答えから、ここまで絞りました',
    ]);
    expect(sayIn(pack)('not-yet', { n: 12 }), 'not in words of another language').to.equal('つ12つ');
  });

  it('put words in the place of words, and leave the rule', () => {
    const english = translate(remedy, {
      remedies: { wait: { text: { title: 'Wait', note: 'About 30 min' }, steps: { rest: { text: 'Rest.' } } } },
    });
    expect(english.value).to.deep.equal({
      id: 'wait',
      text: { title: 'Wait', note: 'About 30 min' },
      steps: [{ id: 'rest', text: 'Rest.', link: 'https://www.amazon.co.jp/' }],
    });
  });

  it('leave what they do not translate in Japanese, and say so', () => {
    const english = translate(remedy, { remedies: { wait: { text: { title: 'Wait' } } } });
    expect(english.value['lang']).to.equal('ja');
    expect(english.value['text']).to.deep.equal({ title: 'Wait', note: '30分ほど' });
  });

  it('begin with no word at all: everything is there, in Japanese, and says so', () => {
    const items = readItems();
    const { packs, first, directory } = foldLanguage('qx', {}, items, readIndex());
    const japanese = foldPack('amazon', 'ja', items, readIndex());
    const { ui, japanese: untold, ...stub } = packs['amazon'] ?? {};
    const withoutLang = (key: string, value: unknown): unknown => (key === 'lang' ? undefined : value);
    const asJapanese: unknown = JSON.parse(JSON.stringify({ ...stub, locale: 'ja' }), withoutLang);
    expect(asJapanese).to.deep.equal(JSON.parse(JSON.stringify(japanese)));
    expect([ui, first['ui']]).to.deep.equal([{}, {}]);
    expect(directory).to.have.length(foldDirectory(items).length);
    const silent = items.filter((item) => wordsOf(item).size > 0 && translate(item, {}).value['lang'] !== 'ja');
    expect(silent).to.deep.equal([]);
    expect(untold).to.include.members(['件名', '返信先', '{n}文字']);
    expect((untold as readonly string[]).filter((words) => KANA.test(words))).to.deep.equal([]);
  });

  it('list nothing as Japanese that they translate', () => {
    const words = { ui: { 'scam.subject': '主题' } };
    expect(
      stillJapanese([], words, { 'scam.subject': '件名', 'scam.reply-to': '返信先', back: 'もどる' }),
    ).to.deep.equal(['返信先']);
    expect(stillJapanese([quoted], {}, {}), 'a screen is quoted in its own words').to.deep.equal(['注文停止']);
  });

  it('find every sentence by the way to it', () => {
    const paths: string[] = [];
    mapWords(remedy.value, (path, sentence) => (paths.push(path), sentence));
    expect(paths).to.deep.equal(['/text/title', '/text/note', '/steps/rest/text']);
  });

  it('start from a template: every sentence with what it is for', () => {
    expect(template([remedy])['remedies']).to.deep.equal({
      wait: {
        text: {
          title: { ja: '待ちましょう', note: 'The action: 「時計を合わせましょう」.' },
          note: { ja: '30分ほど', note: 'One sentence after the steps: limits, what it does not do.' },
        },
        steps: { rest: { text: { ja: '休みます。', note: 'What to do, one sentence. Labels of screens in 「」.' } } },
      },
    });
    expect(noteOf('references', '/text/ask')).to.equal('What to write here, as a question.');
  });
});
