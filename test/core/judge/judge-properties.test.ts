import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { readMessage } from '../../../src/core/message/read-message.js';
import { judge } from '../../../src/core/judge/judge.js';
import type { Facts, ObservationId, ScamVerdict } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

const NOW: Facts = { today: '2026-11-21', claimedBrand: 'amazon' };
/** Past the expiry of every list there is. */
const LATE: Facts = { ...NOW, today: '2099-01-01' };
const GRAVITY: Readonly<Record<ScamVerdict['kind'], number>> = {
  'likely-scam': 3,
  suspicious: 2,
  'cannot-tell': 1,
  'no-signs-found': 0,
};

const PIECES = [
  'ご注文ありがとうございます。',
  'https://kakunin.example/a',
  'https://amazon.co.jp.kakunin.example/ap/signin',
  'https://www.amazon.co.jp/',
  'https://amzn.asia/d/0abcdeF',
  'https://x7qk2vzt.cfd/',
  'https://card.oshirase.kakunin.top/',
  'https://a.a1b2c3d4.workers.dev/',
  'http://203.0.113.24/',
  'https://bit.ly/3xAmPl3',
  '【Amazon】',
  'Аmazon',
  '24時間以内に',
  '確認がない場合、停止します。',
  'こちらをクリック',
  'Package on hold',
  'You have won a prize. Call 0906 636 2231',
  '\u200b',
  '\n',
  '\n\n',
  'From: "Amazon" <a@amazon.co.jp>\n',
  'From: Info <info@kakunin.example>\n',
  'Subject: x\n',
  'Reply-To: b@mail.example\n',
  '<a href="',
  '">',
  '</a>',
  '\ud800',
  '%',
  '&#x110000;',
] as const;
const pasted = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 })
  .map((pieces) => pieces.join(' '));
const RUNS = { numRuns: 200 };

const isInside = async (source: string | Uint8Array, facts: Facts): Promise<void> => {
  const message = await readMessage(source);
  const verdict = judge(message, pack, facts);
  for (const { span, weight } of verdict.evidence) {
    expect(Number.isFinite(weight)).to.equal(true);
    const length = message.parts.find(({ id }) => id === span?.part)?.text.length ?? 0;
    if (span) expect([span.start >= 0, span.start < span.end, span.end <= length]).to.deep.equal([true, true, true]);
  }
};

describe('whatever the bytes, judge', () => {
  it('does not throw, and points inside the message', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), (bytes) => isInside(bytes, NOW)),
      RUNS,
    ));
  it('does not with any claim, either', () =>
    fc.assert(
      fc.asyncProperty(pasted, fc.constantFrom(...pack.brands.map(({ id }) => id)), (source, claimedBrand) =>
        isInside(source, { ...NOW, claimedBrand }),
      ),
      RUNS,
    ));
});

describe('when every list is past its day, judge', () => {
  it('is never graver, and never finds an accused one free of signs', () =>
    fc.assert(
      fc.asyncProperty(pasted, async (source) => {
        const message = await readMessage(source);
        const [now, late] = [judge(message, pack, NOW), judge(message, pack, LATE)];
        expect(GRAVITY[late.kind], `${now.kind} → ${late.kind}`).to.be.at.most(GRAVITY[now.kind]);
        if (GRAVITY[now.kind] >= GRAVITY.suspicious) expect(late.kind).not.to.equal('no-signs-found');
      }),
      RUNS,
    ));
  it('still says of a foreign link that it is none of the brand’s', () =>
    fc.assert(
      fc.asyncProperty(pasted, async (source) => {
        const late = judge(await readMessage(`${source}\n\nhttps://kakunin.example/z`, { kind: 'text' }), pack, LATE);
        expect(late.evidence.map(({ signal }) => signal)).to.include('foreign-link');
        expect(GRAVITY[late.kind]).to.be.at.least(GRAVITY.suspicious);
      }),
      RUNS,
    ));
});

/** What the visitor would add or answer, where it is a fake. */
const FOUND: Readonly<
  Record<ObservationId, { readonly before?: string; readonly behind?: string; readonly facts?: Facts }>
> = {
  'claimed-brand': { facts: { claimedBrand: 'amazon' } },
  'link-address': { behind: '\n\nhttps://kakunin.example/z\n' },
  'inside-brand': { facts: { 'message-centre': 'not-listed' } },
  'sender-address': { before: '差出人：Amazon <a@kakunin.example>\n\n' },
  'full-headers': {},
  'ask-brand': {},
};

describe('where it cannot tell, judge', () => {
  it('names two things, each once, and none that is known', () =>
    fc.assert(
      fc.asyncProperty(
        pasted,
        fc.constantFrom<Facts>(
          {},
          { claimedBrand: 'unknown' },
          { claimedBrand: 'amazon' },
          { 'message-centre': 'listed' },
          { 'message-centre': 'not-listed' },
        ),
        async (source, facts) => {
          const message = await readMessage(source);
          const verdict = judge(message, pack, { today: '2026-11-21', ...facts });
          if (verdict.kind !== 'cannot-tell') return;
          expect(new Set(verdict.missing).size).to.equal(2);
          if (facts.claimedBrand) expect(verdict.missing).not.to.include('claimed-brand');
          if (message.sender && !message.forwarded) expect(verdict.missing).not.to.include('sender-address');
          if (message.sender?.authentication && !message.forwarded)
            expect(verdict.missing).not.to.include('full-headers');
        },
      ),
      RUNS,
    ));
  it('is decided by the two, where it is a fake', () =>
    fc.assert(
      fc.asyncProperty(pasted, async (source) => {
        const facts: Facts = { today: '2026-11-21' };
        const verdict = judge(await readMessage(source, { kind: 'text' }), pack, facts);
        if (verdict.kind !== 'cannot-tell') return;
        const found = verdict.missing.map((id) => FOUND[id]);
        const whole = `${found.map(({ before = '' }) => before).join('')}${source}${found.map(({ behind = '' }) => behind).join('')}`;
        const after = judge(
          await readMessage(whole),
          pack,
          Object.assign({}, facts, ...found.map(({ facts: more }) => more)) as Facts,
        );
        expect(GRAVITY[after.kind], verdict.missing.join(', ')).to.be.at.least(GRAVITY.suspicious);
      }),
      RUNS,
    ));
});

describe('beside whatever was pasted as text, judge', () => {
  it('is not milder for one where the message is nearly too long to be short', async () => {
    for (let length = 470; length < 830; length += 6) {
      const source = `お荷物をお届けできません。https://kakunin.example/a ${'お'.repeat(length)}`;
      const kindOf = async (text: string): Promise<number> =>
        GRAVITY[judge(await readMessage(text, { kind: 'text' }), pack, { today: '2026-11-21' }).kind];
      expect(await kindOf(`${source}\nhttps://www.amazon.co.jp/`), `${length}`).to.be.at.least(await kindOf(source));
    }
  });
  it('is not milder for an official link, whoever is claimed', () =>
    fc.assert(
      fc.asyncProperty(pasted, fc.boolean(), async (source, isClaimed) => {
        const facts: Facts = isClaimed ? NOW : { today: '2026-11-21' };
        const kindOf = async (text: string): Promise<ScamVerdict['kind']> =>
          judge(await readMessage(text, { kind: 'text' }), pack, facts).kind;
        const [before, after] = [await kindOf(source), await kindOf(`${source}\nhttps://www.amazon.co.jp/`)];
        expect(GRAVITY[after], `${before} → ${after}`).to.be.at.least(GRAVITY[before]);
        expect(after).not.to.equal('no-signs-found');
      }),
      RUNS,
    ));
});
