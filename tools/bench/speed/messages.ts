/** Messages to measure with: our own words, runs in the page. */

const WORDS = [
  'いつもご利用ありがとうございます。', 'ご注文の商品を発送しました。', 'お届け予定日は11月23日です。', 'お支払い方法をご確認ください。', 'ポイントの有効期限は今月末までです。',
  '配達の状況は、注文履歴からいつでも見られます。', 'このメールは配信専用です。', 'おすすめの商品を、まとめてご紹介します。',
];

const paragraphs = (count) => Array.from({ length: count }, (_, at) => `<p style="margin:0 0 12px;font:14px/1.7 sans-serif;color:#333">${WORDS[at % WORDS.length]}${WORDS[(at * 3 + 1) % WORDS.length]}</p>`).join('\r\n');
const buttons = (count) => Array.from({ length: count }, (_, at) => `<table role="presentation" cellpadding="0"><tr><td><a href="https://shop-${at}.oshirase-${at % 7}.example/items?id=${at}&amp;from=mail" style="color:#fff">商品${at}を見る</a></td></tr></table>`).join('\r\n');

const toBase64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)).replace(/[^]/g, (letter) => letter));
const encoded = (text) => {
  const parts = [];
  for (let at = 0; at < text.length; at += 3000) parts.push(toBase64(text.slice(at, at + 3000).padEnd(Math.ceil(Math.min(3000, text.length - at) / 3) * 3, ' ')));
  return parts.join('').replace(/.{76}/g, '$&\r\n');
};

const HEAD = [
  'Return-Path: <bounce@oshirase.example>', 'Received: from mail.oshirase.example (mail.oshirase.example [203.0.113.7]) by mx.example; Sat, 21 Nov 2026 10:00:00 +0900',
  'Authentication-Results: mx.example; spf=pass smtp.mailfrom=oshirase.example; dkim=none; dmarc=none', 'From: =?UTF-8?B?QW1hem9uLmNvLmpw?= <info@oshirase.example>',
  'To: me@example.org', 'Subject: =?UTF-8?B?44GK5pSv5omV44GE5pa55rOV44Gr44Gk44GE44Gm?=', 'Date: Sat, 21 Nov 2026 10:00:00 +0900', 'Message-ID: <1@oshirase.example>', 'MIME-Version: 1.0',
].join('\r\n');

const part = (type, body) => `Content-Type: ${type}; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded(body)}\r\n`;
const bodies = (html) => `--b1\r\nContent-Type: multipart/alternative; boundary="b2"\r\n\r\n--b2\r\n${part('text/plain', html.replace(/<[^>]*>/g, ''))}--b2\r\n${part('text/html', html)}--b2--\r\n`;
const attachment = (bytes) => `--b1\r\nContent-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment; filename="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat(Math.ceil(bytes / 78))}`;
const mail = (html, attached = 0) =>
  new TextEncoder().encode(`${HEAD}\r\nContent-Type: multipart/mixed; boundary="b1"\r\n\r\n${bodies(`<html><body>${html}</body></html>`)}${attached > 0 ? attachment(attached) : ''}--b1--\r\n`);

const MB = 1_000_000;

/** As long as most shop mails: 40 paragraphs, a dozen links. */
const typical = mail(`${paragraphs(40)}${buttons(12)}`);

export const MAILS = {
  typical,
  attached: mail(`${paragraphs(40)}${buttons(12)}`, 3 * MB - typical.length),
  attachedTwice: mail(`${paragraphs(400)}${buttons(40)}`, 2.7 * MB),
  long: mail(paragraphs(11_000)),
  links: mail(buttons(400)),
};

export const SMS = '【Amazon】お支払い方法に問題があり、お届けを止めています。ご確認ください https://amazon.co.jp.oshirase.example/a';

/** Addresses of every kind a reader takes apart. */
export const ADDRESSES = Array.from({ length: 500 }, (_, at) => [
  `https://www.amazon.co.jp.oshirase-${at}.example/ap/signin?id=${at}`, `http://user@xn--mazon-3ve.example/${at}`, `https://www.google.com/url?q=https%3A%2F%2Fshop-${at}.example%2Fa`, `https://bit.ly/${at}`, `http://0x7f.0.0.${at % 250}/login`,
][at % 5]);
