import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { readMessage } from '../../../src/core/message/read-message.js';

/**
 * Where a mail is well formed, our walk over its parts reads what `postal-mime` reads
 * (docs/decisions/0007-what-the-mail-parser-reads.md).
 */
const ENCODERS = {
  base64: (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes)).replace(/.{76}/g, '$&\r\n'),
  'quoted-printable': (bytes: Uint8Array) =>
    [...bytes]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
      .replace(/.{72}/g, '$&=\r\n'),
} as const;
type Encoding = keyof typeof ENCODERS;

interface Part {
  readonly type: 'plain' | 'html';
  readonly encoding: Encoding;
  readonly text: string;
}

const written = ({ type, encoding, text }: Part): string =>
  [
    `Content-Type: text/${type}; charset=utf-8`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    ENCODERS[encoding](new TextEncoder().encode(text)),
  ].join('\r\n');

const HEAD = [
  'From: =?utf-8?B?44GC44GK?= <a@example.com>',
  'Subject: =?utf-8?Q?=E7=A2=BA=E8=AA=8D?=',
  'MIME-Version: 1.0',
];
const mailOf = (kind: string, parts: readonly Part[]): string =>
  [
    ...HEAD,
    `Content-Type: multipart/${kind}; boundary="b1"`,
    '',
    ...parts.flatMap((part) => ['--b1', written(part)]),
    '--b1--',
    '',
  ].join('\r\n');

const letters = fc.string({
  unit: fc.constantFrom('あ', '確', 'a', 'Z', '9', '。', 'ー', '、'),
  minLength: 1,
  maxLength: 120,
});
const part = (type: Part['type']): fc.Arbitrary<Part> =>
  fc.record({
    type: fc.constant(type),
    encoding: fc.constantFrom<Encoding>('base64', 'quoted-printable'),
    text: letters,
  });

const bodyOf = async (source: string): Promise<string> =>
  (await readMessage(source)).parts.find(({ id }) => id === 'body')?.text.trim() ?? '';

describe('a well-formed mail is read as its parser reads it', () => {
  it('a text', () =>
    fc.assert(
      fc.asyncProperty(part('plain'), async (only) => {
        const source = [...HEAD, written(only)].join('\r\n');
        expect(await bodyOf(source)).to.equal((await PostalMime.parse(source)).text?.trim());
      }),
      { numRuns: 60 },
    ));

  it('texts one after the other', () =>
    fc.assert(
      fc.asyncProperty(fc.array(part('plain'), { minLength: 2, maxLength: 4 }), async (parts) => {
        const source = mailOf('mixed', parts);
        expect((await bodyOf(source)).replace(/\s+/g, '\n')).to.equal(
          (await PostalMime.parse(source)).text?.trim().replace(/\s+/g, '\n'),
        );
      }),
      { numRuns: 60 },
    ));

  it('a page beside its text', () =>
    fc.assert(
      fc.asyncProperty(part('plain'), part('html'), async (text, page) => {
        const source = mailOf('alternative', [text, page]);
        expect(await bodyOf(source)).to.equal((await PostalMime.parse(source)).html?.trim());
      }),
      { numRuns: 60 },
    ));

  it('sender and subject', async () => {
    const source = mailOf('mixed', [{ type: 'plain', encoding: 'base64', text: 'あ' }]);
    const [message, email] = [await readMessage(source), await PostalMime.parse(source)];
    expect([message.sender?.from.name, message.sender?.from.address]).to.deep.equal([
      email.from?.name,
      email.from?.address,
    ]);
    expect(message.parts.find(({ id }) => id === 'subject')?.text).to.equal(email.subject);
  });
});
