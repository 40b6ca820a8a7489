import { expect } from '@esm-bundle/chai';
import type { Authored, JsonObject } from '../../../tools/content/content.js';
import { foldDirectory, foldExamples, foldPack, foldStart, strip } from '../../../tools/content/fold.js';

const item = (noun: Authored['noun'], id: string, value: JsonObject = {}): Authored => ({
  noun,
  id,
  file: `src/packs/${noun}/${id}.json`,
  value: { id, sources: [], ...value },
});
const fact = (id: string, sources: readonly string[]) => ({
  id,
  kind: 'cause',
  audience: 'shopper',
  sources,
  asOf: '2025',
  confidence: 'single',
  flag: 'ok',
});

describe('fold', () => {
  it('drops what only authors and tests read', () => {
    expect(strip({ id: 'a', $schema: 'x', examples: [], priorReason: 'x', reason: 'x', text: {} })).to.deep.equal({
      id: 'a',
      text: {},
    });
  });

  it('sorts by id and leaves out other brands’ items, and the other brands themselves', () => {
    const items = [
      item('causes', 'b'),
      item('causes', 'a'),
      item('causes', 'c', { brands: ['rakuten'] }),
      item('brands', 'rakuten'),
      item('brands', 'amazon'),
    ];
    const pack = foldPack('amazon', 'ja', items, []);
    expect((pack['causes'] as unknown as JsonObject[]).map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect((pack['brands'] as unknown as JsonObject[]).map(({ id }) => id)).to.deep.equal(['amazon']);
  });

  it('makes a directory of the others, thin where a domain was read in one place only, and ships no sources', () => {
    const domains = { store: ['a.example'], mail: ['b.example'] };
    const read = ['https://b.example/', '2026-11-21'];
    const items = [
      item('brands', 'twice', { domains, sourcesOf: { 'a.example': [read, read], 'b.example': [read, read] } }),
      item('brands', 'once', {
        domains,
        sourcesOf: { 'a.example': [read, read], 'b.example': [read] },
        aliases: ['x'],
      }),
      item('brands', 'amazon', { domains }),
    ];
    expect(foldDirectory(items)).to.deep.equal([
      { id: 'once', sources: [], domains, thin: true },
      { id: 'twice', sources: [], domains },
    ]);
  });

  it('brings only the facts that are used, a step’s too', () => {
    const items = [item('remedies', 'a', { sources: ['F-A1'], steps: [{ sources: ['F-A2'] }] })];
    const pack = foldPack('amazon', 'ja', items, [
      fact('F-A1', ['https://www.amazon.com/gp/help']),
      fact('F-A2', ['F-A1', 'S0']),
      fact('F-A3', []),
    ]);
    expect(pack['facts']).to.deep.equal([
      { id: 'F-A1', publishers: ['amazon'], count: 1, asOf: '2025', read: '2026-11-21' },
      { id: 'F-A2', publishers: ['amazon', 'report'], count: 2, asOf: '2025', read: '2026-11-21' },
    ]);
  });

  it('makes a start of its own brands’ names and audiences, and examples by noun and id', () => {
    const items = [
      item('brands', 'amazon', { text: { name: 'Amazon' }, audiences: [], names: ['x'] }),
      item('brands', 'rakuten', { text: { name: '楽天' } }),
      item('causes', 'a', { examples: [{ facts: {} }] }),
    ];
    expect(foldStart(items)).to.deep.equal([{ id: 'amazon', text: { name: 'Amazon' }, audiences: [] }]);
    expect(foldExamples(items)).to.deep.equal({ causes: { a: [{ facts: {} }] }, signals: {}, locks: {} });
  });
});
