import { expect } from '@esm-bundle/chai';
import { oldFrom, staleRows } from '../../../src/core/base/stale.js';
import type { FactRow } from '../../../src/core/schema/pack.js';

const row = (id: string, read: string): FactRow => ({ id, publishers: ['amazon'], count: 1, asOf: '2019', read });
const rows = [row('A-1', '2026-01-01'), row('A-2', '2026-06-01')];
const idsAt = (today: string | undefined, ids = ['A-1', 'A-2']) => staleRows(rows, ids, today).map(({ id }) => id);

describe('staleRows', () => {
  it('is old on the day after 180 days', () => expect(oldFrom('2026-01-01')).to.equal('2026-07-01'));
  it('finds nothing before', () => expect(idsAt('2026-06-30')).to.deep.equal([]));
  it('finds what was read too long ago', () => expect(idsAt('2026-07-01')).to.deep.equal(['A-1']));
  it('looks at the rows asked for', () => expect(idsAt('2027-07-01', ['A-2'])).to.deep.equal(['A-2']));
  it('ages nothing without a clock', () => expect(idsAt(undefined)).to.deep.equal([]));
});
