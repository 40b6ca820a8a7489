import { expect } from '@esm-bundle/chai';
import { readFileSync } from 'node:fs';
import * as events from '../../../src/elements/events/index.js';

const README = readFileSync('README.md', 'utf8');
const TABLES = [...README.matchAll(/<!-- table:(\w+) -->\n([\s\S]*?)<!-- \/table -->/g)].map(
  ([, name = '', text = '']) => ({ name, text }),
);

/** The cells of a table's rows, without its head. */
const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const isBare = (row: readonly string[]): boolean => row.some((cell) => /^(?:|`(?:|undefined|null)`)$/.test(cell));

describe('the tables of the README', () => {
  it('are four', () =>
    expect(TABLES.map(({ name }) => name)).to.have.members(['attributes', 'events', 'theming', 'parts']));

  for (const { name, text } of TABLES)
    it(`${name}: name and describe every row`, () => {
      expect(rowsOf(text)).to.not.be.empty;
      expect(rowsOf(text).filter(isBare)).to.deep.equal([]);
    });

  it('list the events there are, each once', () => {
    const listed = rowsOf(TABLES.find(({ name }) => name === 'events')?.text ?? '').map(([name]) => name);
    expect(listed)
      .to.have.lengthOf(new Set(listed).size)
      .and.to.have.members(Object.values(events).map(({ type }) => `\`${type}\``));
  });
});

describe('the manifest', () => {
  it('names and describes every event', () => {
    const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
      modules: { declarations: { events?: { name?: string; description?: string }[] }[] }[];
    };
    const told = modules.flatMap(({ declarations }) => declarations).flatMap(({ events: fired = [] }) => fired);
    expect(told).to.not.be.empty;
    expect(told.filter(({ name, description }) => !name || !description)).to.deep.equal([]);
  });
});
