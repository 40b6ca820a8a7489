import { expect } from '@esm-bundle/chai';
import { readMessage } from '../../../src/core/message/read-message.js';
import type { Link, Message } from '../../../src/core/base/types.js';

/** What people and programs really send: each line is one way in which a message is broken, nested or disguised. */
interface Expected {
  readonly body?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly hosts?: readonly string[];
  readonly files?: readonly string[];
  readonly via?: readonly string[];
}
export type Odd = readonly [what: string, source: string | Uint8Array, expected: Expected];

const textOf = (message: Message, part: string): string =>
  message.parts.find(({ id }) => id === part)?.text.trim() ?? '';
const hostsOf = ({ links }: Message): readonly string[] => links.map(({ host }: Link) => host);

const HEAD = [
  'From: "Example" <info@example.com>',
  'Subject: Hello',
  'Date: Sat, 21 Nov 2026 10:00:00 +0900',
  'MIME-Version: 1.0',
];
export const mail = (fields: readonly string[], ...body: readonly string[]): string =>
  [
    ...HEAD.filter((line) => !fields.some((field) => field.split(':')[0] === line.split(':')[0])),
    ...fields,
    '',
    ...body,
  ].join('\r\n');
export const html = (...body: readonly string[]): string => mail(['Content-Type: text/html; charset=utf-8'], ...body);

/** A letter a byte. */
export const bytes = (...pieces: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    pieces.flatMap((piece) =>
      typeof piece === 'string' ? Array.from(piece, (letter) => letter.charCodeAt(0)) : piece,
    ),
  );
export const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
export const SJIS_PAY = [0x8e, 0x78, 0x95, 0xa5, 0x82, 0xa2]; // 支払い
export const SJIS_CHECK = [0x8a, 0x6d, 0x94, 0x46]; // 確認, without kana
export const EUC_PAY = [0xbb, 0xd9, 0xca, 0xa7, 0xa4, 0xa4];
export const JIS_CHECK = [0x1b, 0x24, 0x42, 0x33, 0x4e, 0x47, 0x27, 0x1b, 0x28, 0x42]; // 確認
export const GBK_PAY = [0xd6, 0xa7, 0xb8, 0xb6]; // 支付
export const BIG5_PAY = [0xa4, 0xe4, 0xa5, 0x49]; // 支付
export const base64 = (data: string | readonly number[]): string =>
  btoa(String.fromCharCode(...(typeof data === 'string' ? utf8(data) : data)));

const show = (message: Message, expected: Expected): Expected => ({
  ...(expected.body !== undefined && { body: textOf(message, 'body') }),
  ...(expected.subject !== undefined && { subject: textOf(message, 'subject') }),
  ...(expected.from !== undefined && { from: textOf(message, 'from') }),
  ...(expected.hosts && { hosts: hostsOf(message) }),
  ...(expected.files && { files: message.attachments.map(({ name }) => name) }),
  ...(expected.via && { via: message.links[0]?.via ?? [] }),
});

/** Tells what is read of each. */
export const against = (name: string, odds: readonly Odd[]): void => {
  describe(`readMessage against odd ${name}`, () => {
    for (const [what, source, expected] of odds)
      it(what, async () => expect(show(await readMessage(source), expected)).to.deep.equal(expected));
  });
};
