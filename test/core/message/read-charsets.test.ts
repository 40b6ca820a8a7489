import { expect } from '@esm-bundle/chai';
import { readMessage } from '../../../src/core/message/read-message.js';
import type { Message } from '../../../src/core/base/types.js';

const textOf = (message: Message, part: string): string => message.parts.find(({ id }) => id === part)?.text ?? '';
const codesOf = (message: Message): readonly string[] => message.problems.map(({ code }) => code);

const mail = (headers: readonly string[], body: string): string => [...headers, '', body].join('\r\n');
const bytes = (...pieces: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    pieces.flatMap((piece) =>
      typeof piece === 'string' ? Array.from(piece, (letter) => letter.charCodeAt(0)) : piece,
    ),
  );

const HEAD = ['From: "Example" <info@example.com>', 'Subject: Hello', 'Date: Sat, 21 Nov 2026 10:00:00 +0900'];

const HELLO_JIS = bytes([
  0x1b, 0x24, 0x42, 0x24, 0x33, 0x24, 0x73, 0x24, 0x4b, 0x24, 0x41, 0x24, 0x4f, 0x1b, 0x28, 0x42,
]);
const HELLO_SJIS = bytes([0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd]);
const HELLO_EUC = bytes([0xa4, 0xb3, 0xa4, 0xf3, 0xa4, 0xcb, 0xa4, 0xc1, 0xa4, 0xcf]);
const HELLO_GB = bytes([0xc4, 0xe3, 0xba, 0xc3]);
const HELLO_UTF8 = new TextEncoder().encode('こんにちは');

const charsets: readonly (readonly [
  name: string,
  declared: string,
  body: Uint8Array,
  text: string,
  guessed: boolean,
])[] = [
  ['ISO-2022-JP', 'iso-2022-jp', HELLO_JIS, 'こんにちは', false],
  ['Shift_JIS', 'Shift_JIS', HELLO_SJIS, 'こんにちは', false],
  ['EUC-JP', 'euc-jp', HELLO_EUC, 'こんにちは', false],
  ['GB2312', 'gb2312', HELLO_GB, '你好', false],
  ['windows-1252', 'windows-1252', bytes('caf', [0xe9]), 'café', false],
  ['utf-7', 'utf-7', bytes('+MFMwkzBrMGEwbw- +-1'), 'こんにちは +1', false],
  ['UTF-8 that says it is Latin', 'iso-8859-1', HELLO_UTF8, 'こんにちは', true],
  ['Shift_JIS that says it is UTF-8', 'utf-8', HELLO_SJIS, 'こんにちは', true],
  ['EUC-JP that says nothing', '', HELLO_EUC, 'こんにちは', true],
  ['ISO-2022-JP that says it is ASCII', 'us-ascii', HELLO_JIS, 'こんにちは', true],
  ['a charset nobody knows', 'x-unknown', HELLO_UTF8, 'こんにちは', true],
];

describe('readMessage decodes', () => {
  for (const [name, declared, body, text, guessed] of charsets) {
    it(name, async () => {
      const type = declared === '' ? 'Content-Type: text/plain' : `Content-Type: text/plain; charset="${declared}"`;
      const message = await readMessage(bytes(mail([...HEAD, type], ''), Array.from(body), '\r\n'));
      expect(textOf(message, 'body').trim()).to.equal(text);
      expect(codesOf(message).includes('charset-guessed')).to.equal(guessed);
    });
  }

  it('a pasted mail whose text is decoded already', async () => {
    const message = await readMessage(mail([...HEAD, 'Content-Type: text/plain; charset=Shift_JIS'], 'こんにちは'));
    expect(textOf(message, 'body').trim()).to.equal('こんにちは');
    expect(codesOf(message)).to.deep.equal([]);
  });

  it('a text file in Shift_JIS', async () =>
    expect(textOf(await readMessage(HELLO_SJIS), 'body')).to.equal('こんにちは'));

  it('raw letters in a subject', async () => {
    const message = await readMessage(bytes('From: a@example.com\r\nSubject: ', Array.from(HELLO_SJIS), '\r\n\r\nx'));
    expect(textOf(message, 'subject')).to.equal('こんにちは');
  });

  it('encoded words split inside a letter', async () => {
    const message = await readMessage(
      mail(['From: =?utf-8?B?44GC?= <a@example.com>', 'Subject: =?utf-8?B?YeOB?=\r\n =?utf-8?B?gg==?='], 'x'),
    );
    expect(textOf(message, 'subject')).to.equal('aあ');
    expect(message.sender?.from.name).to.equal('あ');
  });

  it('text that somebody read with the wrong table', async () => {
    const mangled = Array.from(HELLO_UTF8, (byte) => new TextDecoder('windows-1252').decode(Uint8Array.of(byte))).join(
      '',
    );
    expect(textOf(await readMessage(mangled), 'body')).to.equal('こんにちは');
  });
});
