import { expect } from '@esm-bundle/chai';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MODULE = new URL('../../../src/core/base/calendar.ts', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Asked in another part of the world. */
const todayIn = (zone: string, moments: readonly string[]): readonly string[] => {
  const ask = `const { today } = await import(${JSON.stringify(MODULE)});
    process.stdout.write(JSON.stringify(${JSON.stringify(moments)}.map((moment) => today(new Date(moment)))));`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', ask];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: ROOT, env: { ...process.env, TZ: zone }, encoding: 'utf8' }),
  ) as readonly string[];
};

describe('today, wherever the visitor is,', () => {
  it('is the day in Japan, before nine in the morning as well', () =>
    expect(
      todayIn('Asia/Tokyo', ['2026-12-01T08:30:00+09:00', '2026-12-01T00:00:00+09:00', '2026-11-30T23:59:59+09:00']),
    ).to.deep.equal(['2026-12-01', '2026-12-01', '2026-11-30']));
  it('is the day in New York, late in the evening as well', () =>
    expect(todayIn('America/New_York', ['2026-12-31T23:30:00-05:00', '2026-03-08T03:00:00-04:00'])).to.deep.equal([
      '2026-12-31',
      '2026-03-08',
    ]));
});
