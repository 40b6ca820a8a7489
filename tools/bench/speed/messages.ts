/** Messages to measure with: our own words, runs in the page. */
import type { MailName } from './figures.js';

const WORDS = [
  'いつもご利用ありがとうございます。',
  'ご注文の商品を発送しました。',
  'お届け予定日は11月23日です。',
  'お支払い方法をご確認ください。',
  'ポイントの有効期限は今月末までです。',
  '配達の状況は、注文履歴からいつでも見られます。',
  'このメールは配信専用です。',
  'おすすめの商品を、まとめてご紹介します。',
];
const wordsAt = (place: number): string => WORDS[place % WORDS.length] ?? '';

const repeated = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join('\r\n');

const P = '<p style="margin:0 0 12px;font:14px/1.7 sans-serif;color:#333">';
const paragraphs = (count: number): string => repeated(count, (at) => `${P}${wordsAt(at)}${wordsAt(at * 3 + 1)}</p>`);

const linkTo = (at: number): string => `https://shop-${at}.oshirase-${at % 7}.example/items?id=${at}&amp;from=mail`;
const button = (at: number): string =>
  `<table role="presentation" cellpadding="0"><tr><td>` +
  `<a href="${linkTo(at)}" style="color:#fff">商品${at}を見る</a></td></tr></table>`;
const buttons = (count: number): string => repeated(count, button);

const toBase64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** So much at a time, padded so that no part ends in `=`. */
const SLICE = 3000;
const slicesOf = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / SLICE) }, (_, at) => text.slice(at * SLICE, (at + 1) * SLICE));
const padded = (slice: string): string => slice.padEnd(Math.ceil(slice.length / 3) * 3, ' ');
const encoded = (text: string): string =>
  slicesOf(text)
    .map((slice) => toBase64(padded(slice)))
    .join('')
    .replace(/.{76}/g, '$&\r\n');

const HEAD = [
  'Return-Path: <bounce@oshirase.example>',
  'Received: from mail.oshirase.example (mail.oshirase.example [203.0.113.7]) by mx.example; ' +
    'Sat, 21 Nov 2026 10:00:00 +0900',
  'Authentication-Results: mx.example; spf=pass smtp.mailfrom=oshirase.example; dkim=none; dmarc=none',
  'From: =?UTF-8?B?QW1hem9uLmNvLmpw?= <info@oshirase.example>',
  'To: me@example.org',
  'Subject: =?UTF-8?B?44GK5pSv5omV44GE5pa55rOV44Gr44Gk44GE44Gm?=',
  'Date: Sat, 21 Nov 2026 10:00:00 +0900',
  'Message-ID: <1@oshirase.example>',
  'MIME-Version: 1.0',
].join('\r\n');

const lines = (...parts: readonly string[]): string => parts.map((part) => `${part}\r\n`).join('');

const part = (type: string, body: string): string =>
  lines(`Content-Type: ${type}; charset=UTF-8`, 'Content-Transfer-Encoding: base64', '', encoded(body));

const bodies = (html: string): string =>
  lines('--b1', 'Content-Type: multipart/alternative; boundary="b2"', '', '--b2') +
  part('text/plain', html.replace(/<[^>]*>/g, '')) +
  lines('--b2') +
  part('text/html', html) +
  lines('--b2--');

const attachment = (bytes: number): string =>
  lines(
    '--b1',
    'Content-Type: application/pdf; name="a.pdf"',
    'Content-Disposition: attachment; filename="a.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
  ) + `${'QUJD'.repeat(19)}\r\n`.repeat(Math.ceil(bytes / 78));

const mail = (html: string, attached = 0): Uint8Array =>
  new TextEncoder().encode(
    lines(HEAD, 'Content-Type: multipart/mixed; boundary="b1"', '') +
      bodies(`<html><body>${html}</body></html>`) +
      (attached > 0 ? attachment(attached) : '') +
      lines('--b1--'),
  );

const MB = 1_000_000;

/** As long as most shop mails: 40 paragraphs, a dozen links. */
const typical = mail(`${paragraphs(40)}${buttons(12)}`);

export const MAILS: Readonly<Record<MailName, Uint8Array>> = {
  typical,
  attached: mail(`${paragraphs(40)}${buttons(12)}`, 3 * MB - typical.length),
  attachedTwice: mail(`${paragraphs(400)}${buttons(40)}`, 2.7 * MB),
  long: mail(paragraphs(11_000)),
  links: mail(buttons(400)),
};

export const SMS =
  '【Amazon】お支払い方法に問題があり、お届けを止めています。ご確認ください ' +
  'https://amazon.co.jp.oshirase.example/a';

/** Addresses of every kind a reader takes apart. */
const KINDS: readonly ((at: number) => string)[] = [
  (at) => `https://www.amazon.co.jp.oshirase-${at}.example/ap/signin?id=${at}`,
  (at) => `http://user@xn--mazon-3ve.example/${at}`,
  (at) => `https://www.google.com/url?q=https%3A%2F%2Fshop-${at}.example%2Fa`,
  (at) => `https://bit.ly/${at}`,
  (at) => `http://0x7f.0.0.${at % 250}/login`,
];
export const ADDRESSES: readonly string[] = Array.from({ length: 500 }, (_, at) => KINDS[at % 5]?.(at) ?? '');
