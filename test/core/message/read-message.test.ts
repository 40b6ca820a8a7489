import { expect } from '@esm-bundle/chai';
import { readMessage } from '../../../src/core/message/read-message.js';
import type { Message, MessageKind } from '../../../src/core/base/types.js';

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

const kinds: readonly (readonly [name: string, source: string, kind: MessageKind])[] = [
  ['an address', 'https://example.com/a?b=c', 'url'],
  ['an address with blanks around', '\n  https://example.com/ \n', 'url'],
  ['an address without a scheme', 'www.example.top/abc', 'url'],
  ['an address in full-width letters', 'ｅｘａｍｐｌｅ．ｃｏｍ', 'url'],
  ['a defanged address', 'hxxps://evil[.]example/', 'url'],
  ['an SMS', 'お荷物をお届けしましたが不在でした。https://example.com/a', 'text'],
  ['one word', 'Amazon', 'text'],
  ['nothing', '', 'text'],
  ['a mail copied from a phone', '差出人: Example <info@example.com>\n件名: お知らせ\n\n本文です', 'text'],
  ['an address in brackets', '「https://example.com/a」', 'url'],
  ['an address in quotation marks', '"example.com/a"', 'url'],
  ['a head alone', HEAD.join('\n'), 'headers'],
  ['a mail', mail(HEAD, 'Hi'), 'eml'],
  ['a mail from a mailbox file', `From info@example.com Sat Nov 21 10:00:00 2026\n${mail(HEAD, 'Hi')}`, 'eml'],
  ['a mail behind a byte order mark', `\ufeff${mail(HEAD, 'Hi')}`, 'eml'],
  ['a mail whose first field was cut in two', `\tby mx.example; Sat, 21 Nov 2026\n${mail(HEAD, 'Hi')}`, 'eml'],
  ['a mail from the folder of Apple Mail', `1234      \n${mail(HEAD, 'Hi')}`, 'eml'],
  ['a mail that lost its blank line', [...HEAD, '本文です。よろしく'].join('\n'), 'eml'],
  ['a sentence with a colon', 'Note: this\nis: a text', 'text'],
];

describe('readMessage tells', () => {
  for (const [name, source, kind] of kinds)
    it(name, async () => expect((await readMessage(source)).kind).to.equal(kind));

  it('the kind it is told', async () =>
    expect((await readMessage('https://example.com', { kind: 'text' })).kind).to.equal('text'));
});

describe('readMessage reads', () => {
  it('a copied head', async () => {
    const message = await readMessage('差出人：Example <info@example.co.jp>\n件名：お知らせ\n\n本文です');
    expect(message.sender?.from).to.deep.equal({
      name: 'Example',
      address: 'info@example.co.jp',
      owner: 'example.co.jp',
    });
    expect(textOf(message, 'subject')).to.equal('お知らせ');
  });

  it('sender, subject and body of a mail', async () => {
    const message = await readMessage(
      mail([...HEAD, 'Reply-To: other@example.net', 'Return-Path: <bounce@mail.example.org>'], 'Hi'),
    );
    expect(message.sender?.from.owner).to.equal('example.com');
    expect(message.sender?.replyTo?.owner).to.equal('example.net');
    expect(message.sender?.returnPath?.owner).to.equal('example.org');
    expect(message.parts.map(({ id }) => id)).to.deep.equal(['from', 'reply-to', 'subject', 'body']);
  });

  it('a mail whose parameters lost their spaces when it was copied', async () => {
    const part = (type: string, body: string) => `--b1\nContent-Type: ${type};\ncharset="utf-8"\n\n${body}\n`;
    const page = part('text/html', '<p>かな <a href="https://evil.example/a">ここ</a></p>');
    const head = [...HEAD, 'Content-Type: multipart/alternative;', 'boundary="b1"', '', ''].join('\n');
    const message = await readMessage(`${head}${part('text/plain', 'かな')}${page}--b1--\n`);
    expect(textOf(message, 'body')).to.equal('かな ここ');
    expect(message.links.map(({ host }) => host)).to.deep.equal(['evil.example']);
  });

  const split: readonly (readonly [how: string, subject: string])[] = [
    ['in base64, padded', '=?UTF-8?B?44GK5pQ=?=\r\n =?utf-8?b?r+aJleOBhA==?='],
    ['in quoted-printable', '=?UTF-8?Q?=E3=81=8A=E6=94?= =?UTF-8?Q?=AF=E6=89=95=E3=81=84?='],
  ];
  for (const [how, subject] of split)
    it(`a subject whose letters are cut between encoded words, ${how}`, async () =>
      expect(textOf(await readMessage(mail(['From: a@example.com', `Subject: ${subject}`], 'x')), 'subject')).to.equal(
        'お支払い',
      ));

  it('encoded words that are no base64 as they are', async () => {
    const message = await readMessage(mail(['From: a@example.com', 'Subject: =?UTF-8?B?****?= =?UTF-8?B?44GK?='], 'x'));
    expect(message.kind).to.equal('eml');
  });

  it('what comes first of a mail that goes on and on, and all its links', async () => {
    const message = await readMessage(
      mail(
        [...HEAD, 'Content-Type: text/html; charset=utf-8'],
        `${'<p>とても長い文です。</p>\n'.repeat(6000)}<a href="https://evil.example/a">おわり</a>`,
      ),
    );
    expect(textOf(message, 'body').length).to.equal(30_000);
    expect(message.links.map(({ host, span }) => [host, span])).to.deep.equal([['evil.example', undefined]]);
    expect(codesOf(message)).to.deep.equal(['cut']);
  });

  it('letters that were cut in the middle without a guess about their charset', async () => {
    const body = btoa(unescape(encodeURIComponent('あ'.repeat(120_000)))).replace(/.{76}/g, '$&\r\n');
    const message = await readMessage(
      mail([...HEAD, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'], body),
    );
    expect(codesOf(message)).to.deep.equal(['cut']);
    expect(textOf(message, 'body')).to.match(/^あ+$/);
  });

  it('the page may draw while a large mail is read', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const text = '--b1\r\n\r\nかな\r\n';
    const head = '--b1\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n';
    const lines = `${'QUJD'.repeat(19)}\r\n`.repeat(30_000);
    await readMessage(
      mail([...HEAD, 'Content-Type: multipart/mixed; boundary="b1"'], `${text}${head}${lines}--b1--\r\n`),
    );
    clearInterval(timer);
    expect(turns).to.be.greaterThan(1);
  });

  it('what a page shows, not what it hides', async () => {
    const html =
      '<style>p{}</style><div style="display:none">かくれた<div>文</div></div><p>こんにちは <b>' +
      'world</b></p><!-- x --><script>1<2</script><a href="https://evil.example/?a=1&amp;b=2">公式 ' +
      '<span>サイト</span></a>';
    const message = await readMessage(mail([...HEAD, 'Content-Type: text/html; charset=utf-8'], html));
    expect(textOf(message, 'body')).to.equal('こんにちは world\n公式 サイト');
    const [link] = message.links;
    expect(link?.target).to.equal('https://evil.example/?a=1&b=2');
    expect(textOf(message, 'body').slice(link?.span?.start, link?.span?.end)).to.equal('公式 サイト');
  });

  it('links of image maps, forms, buttons and refreshes', async () => {
    const html =
      '<map><area href="https://area.example/" alt="x"></map><form action="//form.example/">' +
      '<button formaction="https://button.example">OK</button></form><meta http-equiv="refresh" ' +
      'content="0; url=https://refresh.example/">';
    const message = await readMessage(mail([...HEAD, 'Content-Type: text/html'], html));
    expect(message.links.map(({ host }) => host)).to.deep.equal([
      'area.example',
      'form.example',
      'button.example',
      'refresh.example',
    ]);
  });

  it('the page before the plain text, with attachments only listed', async () => {
    const source = mail(
      [...HEAD, 'Content-Type: multipart/mixed; boundary="b"'],
      [
        '--b',
        'Content-Type: multipart/alternative; boundary="c"',
        '',
        '--c',
        'Content-Type: text/plain',
        '',
        'plain',
        '--c',
        'Content-Type: text/html',
        '',
        '<p>page',
        '--c--',
        '--b',
        'Content-Type: application/pdf',
        'Content-Disposition: attachment; filename="a.pdf"',
        'Content-Transfer-Encoding: base64',
        '',
        'AAAAAAAA',
        '--b--',
        '',
      ].join('\r\n'),
    );
    const message = await readMessage(source);
    expect(textOf(message, 'body')).to.equal('page');
    expect(message.attachments).to.deep.equal([{ name: 'a.pdf', type: 'application/pdf', bytes: 6 }]);
  });

  it('a mail that hangs on another', async () => {
    const source = mail(
      [...HEAD, 'Content-Type: multipart/mixed; boundary="b"'],
      [
        '--b',
        'Content-Type: text/plain',
        '',
        'これは?',
        '--b',
        'Content-Type: message/rfc822',
        'Content-Disposition: attachment; filename="x.eml"',
        '',
        'From: fake@evil.example',
        'Subject: inner',
        'Content-Type: text/plain',
        '',
        'https://evil.example/',
        '--b--',
        '',
      ].join('\r\n'),
    );
    const message = await readMessage(source);
    expect(message.forwarded).to.equal(true);
    expect(message.links.map(({ host }) => host)).to.include('evil.example');
  });
});

describe('readMessage says what it cannot read', () => {
  const unsupported: readonly (readonly [name: string, source: string | Uint8Array, found: string])[] = [
    ['an Outlook message', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '.msg'],
    [
      'a page saved by Internet Explorer',
      'From: "Saved by Windows Internet Explorer 11"\r\nSubject: x\r\nDate: Sat, 21 Nov 2026 10:00:00 +0900\r\n\r\nx',
      '.mht',
    ],
    [
      'a saved page',
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.com/\r\nSubject: x\r\n\r\nx',
      '.mht',
    ],
    ['a PDF', bytes('%PDF-1.7'), '.pdf'],
  ];
  for (const [name, source, found] of unsupported) {
    it(name, async () => {
      const message = await readMessage(source);
      expect(message.problems.map((problem) => [problem.code, problem.found])).to.deep.equal([
        ['not-supported', found],
      ]);
      expect(message.parts).to.deep.equal([]);
    });
  }

  it('more than it takes', async () => {
    const message = await readMessage('あ'.repeat(3_100_000));
    expect(codesOf(message)).to.include('cut');
    expect(textOf(message, 'body').length).to.be.at.most(200_000);
  });
});
