import { expect } from '@esm-bundle/chai';
import { TRANSLATED, mapWords, translate } from '../../src/tools/locales.js';
import { coverage, malformed, unknownWords, type Coverage } from '../../src/tools/coverage-locales.js';
import type { Authored } from '../../src/tools/content.js';
import { noteOf, template } from '../../src/tools/locale-template.js';

/** What login-doctor and scam-check say. */
const WHOLE = ['brands', 'signals', 'references: report', 'references: get-message', 'ui: scam-check', 'causes', 'questions', 'remedies', 'contacts', 'references: ready', 'references: never', 'references: faq', 'references: prevention', 'references: stake', 'ui: shared', 'ui: login-doctor'];
const sum = (rows: readonly Coverage[]): number => rows.reduce((all, row) => all + row.all, 0);

/** A new Japanese item need not wait for its translation: it shows in Japanese, marked. But it may not stay so for long. */
const WAITING = 0.03;

const remedy: Authored = {
  noun: 'remedies', id: 'wait', file: '',
  value: { id: 'wait', text: { title: '待ちましょう', note: '30分ほど' }, steps: [{ id: 'rest', text: '休みます。', link: 'https://www.amazon.co.jp/' }] },
};

describe('locales', () => {
  for (const locale of TRANSLATED) {
    it(`have the shape of the schema: ${locale}`, () => expect(malformed(locale)).to.deep.equal([]));

    it(`translate what login-doctor and scam-check say: ${locale}`, () => {
      const rows = coverage(locale).filter(({ kind }) => WHOLE.includes(kind));
      const missing = rows.flatMap((row) => row.missing);
      expect(rows).to.have.length(WHOLE.length);
      expect(missing.length / sum(rows), missing.join(', ')).to.be.at.most(WAITING);
    });

    it(`translate nothing that is not there: ${locale}`, () => {
      const unknown = unknownWords(locale);
      expect(unknown.length / sum(coverage(locale)), unknown.join(', ')).to.be.at.most(WAITING);
    });
  }

  it('put words in the place of words, and leave the rule', () => {
    const english = translate(remedy, { remedies: { wait: { text: { title: 'Wait', note: 'About 30 min' }, steps: { rest: { text: 'Rest.' } } } } });
    expect(english.value).to.deep.equal({ id: 'wait', text: { title: 'Wait', note: 'About 30 min' }, steps: [{ id: 'rest', text: 'Rest.', link: 'https://www.amazon.co.jp/' }] });
  });

  it('leave what they do not translate in Japanese, and say so', () => {
    const english = translate(remedy, { remedies: { wait: { text: { title: 'Wait' } } } });
    expect(english.value['lang']).to.equal('ja');
    expect(english.value['text']).to.deep.equal({ title: 'Wait', note: '30分ほど' });
  });

  it('find every sentence by the way to it', () => {
    const paths: string[] = [];
    mapWords(remedy.value, (path, sentence) => (paths.push(path), sentence));
    expect(paths).to.deep.equal(['/text/title', '/text/note', '/steps/rest/text']);
  });

  it('start from a template: every sentence with what it is for', () => {
    expect(template([remedy])['remedies']).to.deep.equal({
      wait: {
        text: { title: { ja: '待ちましょう', note: 'The action: 「時計を合わせましょう」.' }, note: { ja: '30分ほど', note: 'One sentence after the steps: limits, what it does not do.' } },
        steps: { rest: { text: { ja: '休みます。', note: 'What to do, one sentence. Labels of screens in 「」.' } } },
      },
    });
    expect(noteOf('references', '/text/ask')).to.equal('What to write here, as a question.');
  });
});
