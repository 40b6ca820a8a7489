import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { dayAfter, daysBetween, today } from '../../../src/core/base/calendar.js';

describe('today', () => {
  it('is written with year, month and day', () =>
    expect(today(new Date(2026, 0, 5, 23, 59, 59))).to.equal('2026-01-05'));
  it('changes at midnight', () => expect(today(new Date(2026, 0, 6))).to.equal('2026-01-06'));
  it('is now where nobody says when', () => expect([today(new Date()), today()]).to.include(today()));
});

describe('days', () => {
  it('are counted over the ends of months and years', () => {
    expect(dayAfter('2026-12-31', 1)).to.equal('2027-01-01');
    expect(dayAfter('2024-02-28', 1)).to.equal('2024-02-29');
    expect(dayAfter('2026-03-01', -1)).to.equal('2026-02-28');
  });
  it('have no hour too many where clocks are put back or forward', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).to.equal(2);
    expect(daysBetween('2026-12-01', '2026-11-30')).to.equal(-1);
  });
  it('are no number of days from what is no day', () => {
    for (const odd of ['', 'yesterday', '2026-13-01', '2026-12-01T08:30'])
      expect(daysBetween(odd, '2026-12-01'), odd).to.be.NaN;
  });
  it('come back to where they began', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.integer({ min: -20_000, max: 20_000 }),
        (from, days) => {
          const day = dayAfter('2026-01-01', from);
          expect([daysBetween(day, dayAfter(day, days)), dayAfter(dayAfter(day, days), -days)]).to.deep.equal([
            days,
            day,
          ]);
        },
      ),
    ));
});
