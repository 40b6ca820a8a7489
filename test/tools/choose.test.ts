import { expect } from '@esm-bundle/chai';
import { existsSync, readFileSync } from 'node:fs';
import { BENCHES } from '../../tools/bench/benches.js';
import { choose, type Choices } from '../../tools/choose.js';
import { PARTS } from '../../tools/generate/parts.js';

const CHOICES: Choices = {
  one: { file: 'tools/one.ts', says: 'the first' },
  another: { file: 'tools/another.ts', says: 'the second' },
};
const LIST = '  npm run bench -- one      the first\n  npm run bench -- another  the second';

describe('a script of several', () => {
  it('lists what there is where no name is given', () =>
    expect(choose('bench', CHOICES, [])).to.deep.equal({ ok: false, output: `Say which:\n${LIST}` }));
  it('lists what there is where the name is unknown', () =>
    expect(choose('bench', CHOICES, ['two']).output).to.equal(`There is no bench two:\n${LIST}`));
  for (const { file } of [...Object.values(BENCHES), ...Object.values(PARTS)])
    it(`${file} is there`, () => expect(existsSync(file)).to.equal(true));
});

describe('the scripts of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const table = readFileSync('CONTRIBUTING.md', 'utf8').split('## Commands')[1]?.split('\n## ')[0] ?? '';
  it('are fifteen at most', () => expect(Object.keys(scripts)).to.have.length.at.most(15));
  for (const name of Object.keys(scripts).filter((each) => each !== 'prepack'))
    it(`${name} stands in CONTRIBUTING`, () => expect(table).to.match(new RegExp(`\`npm (?:run )?${name}\\b`)));
});
