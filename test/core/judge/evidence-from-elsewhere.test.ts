import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { readMessage } from '../../../src/core/message/read-message.js';
import { judge } from '../../../src/core/judge/judge.js';
import type { Evidence, Facts, ScamVerdict } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

const TODAY: Facts = { today: '2026-11-21' };
const PLAIN = 'Amazonアカウントのお知らせです。';
const DOUBTFUL = '【Amazon】お支払い方法に問題があり、配送を保留しています。ご確認ください https://bit.ly/3xAmPl3';
const FAKE = '【Amazon】お支払いを確認できません。https://amazon.co.jp.meibo-kakunin.example/login';
const HOME = 'https://www.amazon.co.jp/gp/css/order-history';
const MESSAGES = [PLAIN, DOUBTFUL, FAKE, HOME, 'これよさそう https://amzn.asia/d/0abcdeF', ''] as const;

const GRAVITY: Readonly<Record<ScamVerdict['kind'], number>> = {
  'likely-scam': 3,
  suspicious: 2,
  'cannot-tell': 1,
  'no-signs-found': 0,
};

const judged = async (source: string, extra?: readonly Evidence[], facts: Facts = TODAY): Promise<ScamVerdict> =>
  judge(await readMessage(source), pack, facts, extra);
const kindOf = async (source: string, ...extra: readonly Evidence[]): Promise<ScamVerdict['kind']> =>
  (await judged(source, extra)).kind;
const signalsOf = ({ evidence }: ScamVerdict): readonly string[] => evidence.map(({ signal }) => signal);

const words = (signal: string, weight = 1.6): Evidence => ({ signal, weight });

const signal = fc.constantFrom('a-model-says-so', 'heard-on-the-phone', ...pack.signals.map(({ id }) => id));
const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    signal,
    weight: fc.oneof(fc.double({ min: -6, max: 6, noNaN: true }), fc.constantFrom(0.5, 1.6, 4)),
    span: fc.constantFrom({ part: 'body', start: 0, end: 2 }, { part: 'body', start: 1, end: 3 }),
    values: fc.constantFrom({ host: 'a.example' }, { host: 'b.example' }),
  },
  { requiredKeys: ['signal', 'weight'] },
);
const several = fc.array(evidence, { maxLength: 5 });
const RUNS = { numRuns: 150 };

describe('evidence from elsewhere than a pack’s probes', () => {
  it('changes nothing where there is none', async () => {
    for (const source of MESSAGES) expect(await judged(source, []), source).to.deep.equal(await judged(source));
  });
  it('is ignored where its weight is none', async () => {
    const odd = [NaN, Infinity, -Infinity, 0, -0].map((weight) => words('a-model-says-so', weight));
    for (const source of MESSAGES) expect(await judged(source, odd), source).to.deep.equal(await judged(source));
  });
  it('raises a verdict together with what the pack found', async () => {
    expect(await kindOf(DOUBTFUL)).to.equal('suspicious');
    expect(await kindOf(DOUBTFUL, words('a-model-says-so'), words('heard-on-the-phone'))).to.equal('likely-scam');
  });
  it('is kept under its own name, with its place and values', async () => {
    const given: Evidence = {
      signal: 'a-model-says-so',
      weight: 1,
      span: { part: 'body', start: 0, end: 6 },
      values: { host: 'x' },
    };
    expect((await judged(PLAIN, [given])).evidence).to.deep.include(given);
  });
  it('is the strongest of its family, where the pack knows the signal', async () => {
    const [first] = (await judged(FAKE)).evidence;
    const again = await judged(FAKE, [{ signal: first?.signal ?? '', weight: 0.1 }]);
    expect(signalsOf(again)).to.deep.equal(signalsOf(await judged(FAKE)));
  });
  it('counts wholly, where the pack says that it is more than words', async () => {
    expect(await kindOf(PLAIN)).to.equal('cannot-tell');
    expect(await kindOf(PLAIN, words('foreign-link', 4))).to.equal('likely-scam');
  });
  it('is only shown, where the pack says that the signal is weak', async () => {
    const weak = pack.signals.find((each) => each.weak)?.id ?? '';
    expect(await kindOf(PLAIN, words(weak, 9))).to.equal('cannot-tell');
  });
});

describe('words from elsewhere', () => {
  it('are a hint by themselves, however heavy', async () => {
    expect(await kindOf(PLAIN, words('a-model-says-so', 99))).to.equal('cannot-tell');
    expect(await kindOf(HOME, words('a-model-says-so', 99))).to.equal('cannot-tell');
  });
  it('never decide alone, however many', async () => {
    const many = Array.from({ length: 9 }, (_, at) => words(`says-${at}`, 99));
    expect(await kindOf(PLAIN, ...many)).to.equal('suspicious');
  });
});

describe('whatever evidence is brought, judge', () => {
  it('is not milder', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...MESSAGES), several, async (source, extra) => {
        expect(GRAVITY[await kindOf(source, ...extra)]).to.be.at.least(GRAVITY[await kindOf(source)]);
      }),
      RUNS,
    ));
  it('says the same in any order', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...MESSAGES),
        several.chain((extra) => fc.tuple(fc.constant(extra), fc.shuffledSubarray(extra, { minLength: extra.length }))),
        async (source, [one, other]) => {
          expect(await judged(source, one)).to.deep.equal(await judged(source, other));
        },
      ),
      RUNS,
    ));
  it('survives JSON', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...MESSAGES), several, async (source, extra) => {
        const verdict = await judged(source, extra);
        expect(JSON.parse(JSON.stringify(verdict))).to.deep.equal(verdict);
      }),
      RUNS,
    ));
});
