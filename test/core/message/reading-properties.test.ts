import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { lookalikes, skeleton } from '../../../src/core/text/letters.js';
import { readMessage } from '../../../src/core/message/read-message.js';
import type { Message } from '../../../src/core/base/types.js';

const isInside = (message: Message): boolean =>
  message.links.every(
    ({ span, shown }) =>
      span === undefined ||
      message.parts.find(({ id }) => id === span.part)?.text.slice(span.start, span.end) === shown,
  );

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'From: a@example.com\n',
    'Subject: =?utf-8?B?44GC?=\n',
    'Content-Type: text/html; charset=utf-7\n',
    'Content-Type: multipart/mixed; boundary=b\n',
    '\n--b\n',
    '--b--',
    '\n\n',
    '<a href="',
    '">',
    '</a>',
    '<!--',
    '<p hidden>',
    'https://',
    'hxxp://',
    '[.]',
    'example.com',
    'ａ．ｃｏｍ',
    '\u00ad',
    '\u200b',
    '𝐀',
    '@',
    'https://google.com/url?q=',
    '%',
    '\u001b$B',
    '&#x110000;',
    '\ud800',
  ),
);
const source = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const runs = { numRuns: 300 };

const MB = 1_000_000;
/** The same each time. */
const noise = (length: number, seed: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  for (let at = 0, state = seed; at < length; at += 1)
    bytes[at] = (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16;
  return bytes;
};
const HEAD = 'From: a@example.com\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n';
/** What keeps a careless reader busy when it comes again and again. */
const AGAIN = [
  '<',
  '<a href="',
  '<!--',
  '&#',
  '=?utf-8?B?44GC?= ',
  '--b\n',
  '--b\nContent-Type: text/html\n\n',
  '--b\nContent-Type: message/rfc822\n\n',
  'https://a.',
  'https://a.\n',
  'a@',
  '[.]',
  '\u001b$B',
  'X-A: b\n',
  '\n ',
  'あ\u200b',
];
const millisecondsFor = async (source: string | Uint8Array): Promise<number> => {
  const begin = performance.now();
  expect(isInside(await readMessage(source))).to.equal(true);
  return performance.now() - begin;
};

describe('reading', () => {
  it('throws at no text, and keeps spans inside', () =>
    fc.assert(
      fc.asyncProperty(source, async (text) => isInside(await readMessage(text))),
      runs,
    ));

  it('throws at no bytes', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => isInside(await readMessage(bytes))),
      runs,
    ));

  it('reads every kind out of anything', () =>
    fc.assert(
      fc.asyncProperty(source, fc.constantFrom('text', 'url', 'headers', 'eml'), async (text, kind) =>
        isInside(await readMessage(text, { kind })),
      ),
      runs,
    ));

  it('is deterministic and survives JSON', () =>
    fc.assert(
      fc.asyncProperty(source, async (text) => {
        const [one, other] = [await readMessage(text), await readMessage(text)];
        expect(one).to.deep.equal(other);
        expect(JSON.parse(JSON.stringify(one))).to.deep.equal(one);
      }),
      { numRuns: 100 },
    ));

  it('takes three megabytes of noise', async () => {
    await millisecondsFor(noise(3 * MB, 7));
    await millisecondsFor(new Uint8Array([...new TextEncoder().encode(HEAD), ...noise(2.9 * MB, 8)]));
  });

  // Four times the bytes may take four times as long, and a machine that has other things to do some more; sixteen would be quadratic.
  for (const again of AGAIN) {
    it(`takes as long as there is to read of ${JSON.stringify(again)}`, async () => {
      const repeated = (length: number): string => HEAD + again.repeat(Math.floor(length / again.length));
      const quarter = await millisecondsFor(repeated(0.7 * MB));
      expect(await millisecondsFor(repeated(2.8 * MB))).to.be.below(1500 + 8 * quarter);
    });
  }

  it('finds letters inside the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { folded, map, ends } = skeleton(text);
        expect([map.length, ends.length]).to.deep.equal([folded.length, folded.length]);
        for (const { index, letter } of lookalikes(text)) expect(text.startsWith(letter, index)).to.equal(true);
      }),
      runs,
    ));
});
