import { expect } from '@esm-bundle/chai';
import type { Authored, JsonObject } from '../../src/tools/content.js';
import { foldExamples, foldPack, foldStart, strip } from '../../src/tools/fold.js';

const item = (noun: Authored['noun'], id: string, value: JsonObject = {}): Authored => ({ noun, id, file: `src/packs/${noun}/${id}.json`, value: { id, sources: [], ...value } });
const fact = (id: string, sources: readonly string[]) => ({ id, kind: 'cause', audience: 'shopper', sources, asOf: '2025', confidence: 'single', flag: 'ok' });

describe('fold', () => {
  it('drops what only authors and tests read', () => {
    expect(strip({ id: 'a', $schema: 'x', examples: [], priorReason: 'x', reason: 'x', text: {} })).to.deep.equal({ id: 'a', text: {} });
  });

  it('sorts by id and leaves other brands’ items out, but keeps every brand', () => {
    const items = [item('causes', 'b'), item('causes', 'a'), item('causes', 'c', { brands: ['rakuten'] }), item('brands', 'rakuten'), item('brands', 'amazon')];
    const pack = foldPack('amazon', 'ja', items, []);
    expect((pack['causes'] as unknown as JsonObject[]).map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect((pack['brands'] as unknown as JsonObject[]).map(({ id }) => id)).to.deep.equal(['amazon', 'rakuten']);
  });

  it('brings only the facts that are used, a step’s too', () => {
    const items = [item('remedies', 'a', { sources: ['F-A1'], steps: [{ sources: ['F-A2'] }] })];
    const pack = foldPack('amazon', 'ja', items, [fact('F-A1', ['https://www.amazon.com/gp/help']), fact('F-A2', ['F-A1', 'S0']), fact('F-A3', [])]);
    expect(pack['facts']).to.deep.equal([
      { id: 'F-A1', publishers: ['amazon'], count: 1, asOf: '2025', read: '2026-11-21' },
      { id: 'F-A2', publishers: ['amazon', 'report'], count: 2, asOf: '2025', read: '2026-11-21' },
    ]);
  });

  it('makes a start of names and audiences, and examples by noun and id', () => {
    const items = [item('brands', 'amazon', { text: { name: 'Amazon' }, audiences: [], names: ['x'] }), item('causes', 'a', { examples: [{ facts: {} }] })];
    expect(foldStart(items)).to.deep.equal([{ id: 'amazon', text: { name: 'Amazon' }, audiences: [] }]);
    expect(foldExamples(items)).to.deep.equal({ causes: { a: [{ facts: {} }] }, signals: {}, locks: {} });
  });
});
