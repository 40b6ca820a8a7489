import { expect } from '@esm-bundle/chai';
import { findClaim } from '../../src/core/judge/claim.js';
import { evaluate } from '../../src/core/probes/evaluate.js';
import { readMessage } from '../../src/core/message/read-message.js';
import type { Facts, Message } from '../../src/core/base/types.js';
import examples from '../../src/packs/folded/examples.js';
import pack from '../../src/packs/folded/amazon.ja.js';

type Example = (typeof examples.signals)[string]['fires'][number];

const TODAY = '2026-11-21';
const read = async (example: Example): Promise<{ readonly message: Message; readonly facts: Facts }> =>
  typeof example === 'string'
    ? { message: await readMessage(example), facts: { today: TODAY } }
    : { message: await readMessage(example.message), facts: { today: TODAY, ...example.facts } };

const seesIn = async (id: string, example: Example): Promise<string> => {
  const signal = pack.signals.find((each) => each.id === id);
  const { message, facts } = await read(example);
  const claim = findClaim(message, pack.brands, facts);
  const context = { message, facts, brands: pack.brands, ...(claim && { claimed: claim.brand, claimedBy: claim.by }) };
  return signal ? evaluate(signal.when, context).truth : 'no such signal';
};

const shown = (example: Example): string =>
  (typeof example === 'string' ? example : `${example.message} ${JSON.stringify(example.facts)}`)
    .replace(/\s+/g, ' ')
    .slice(0, 70);

describe('signals', () => {
  for (const { id } of pack.signals) {
    describe(id, () => {
      const { fires, silent } = examples.signals[id] ?? { fires: [], silent: [] };
      it('has examples of both kinds', () => expect([fires.length > 0, silent.length > 0]).to.deep.equal([true, true]));
      for (const example of fires)
        it(`fires: ${shown(example)}`, async () => expect(await seesIn(id, example)).to.equal('yes'));
      for (const example of silent)
        it(`is silent: ${shown(example)}`, async () => expect(await seesIn(id, example)).not.to.equal('yes'));
    });
  }

  const G_ROWS = Array.from({ length: 13 }, (_, index) => `G-${index + 1}`);
  it('place every sign of the facts', () => {
    const placed = new Set<string>(pack.signals.flatMap(({ sources }) => sources));
    expect(G_ROWS.filter((row) => !placed.has(row))).to.deep.equal([]);
  });
  it('let お客様, the copyright year and the logo never decide', () => {
    const weak = pack.signals.filter(({ sources }) => sources.some((row) => ['G-6', 'G-7', 'G-9'].includes(row)));
    expect(
      weak.filter((signal) => signal.weak !== true || signal.weight !== 'sometimes').map(({ id }) => id),
    ).to.deep.equal([]);
  });
  it('fill every name in their words from what they report', () => {
    const asked = pack.signals.flatMap(({ id, text }) =>
      [...`${text.title}${text.note ?? ''}`.matchAll(/\{(\w+)\}/g)].map(({ 1: key }) => `${id} ${key}`),
    );
    expect(asked.filter((each) => !/ (?:brand|host|owner|official|letters|file)$/.test(each))).to.deep.equal([]);
  });
});
