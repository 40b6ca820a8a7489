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
type Odd = readonly [what: string, source: string | Uint8Array, expected: Expected];

const textOf = (message: Message, part: string): string => message.parts.find(({ id }) => id === part)?.text.trim() ?? '';
const hostsOf = ({ links }: Message): readonly string[] => links.map(({ host }: Link) => host);

const HEAD = ['From: "Example" <info@example.com>', 'Subject: Hello', 'Date: Sat, 21 Nov 2026 10:00:00 +0900', 'MIME-Version: 1.0'];
const mail = (fields: readonly string[], ...body: readonly string[]): string => [...HEAD.filter((line) => !fields.some((field) => field.split(':')[0] === line.split(':')[0])), ...fields, '', ...body].join('\r\n');
const html = (...body: readonly string[]): string => mail(['Content-Type: text/html; charset=utf-8'], ...body);

/** A letter a byte. */
const bytes = (...pieces: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => (typeof piece === 'string' ? Array.from(piece, (letter) => letter.charCodeAt(0)) : piece)));
const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
const base64 = (data: string | readonly number[]): string => btoa(String.fromCharCode(...(typeof data === 'string' ? utf8(data) : data)));

const SJIS_PAY = [0x8e, 0x78, 0x95, 0xa5, 0x82, 0xa2]; // 支払い
const SJIS_CHECK = [0x8a, 0x6d, 0x94, 0x46]; // 確認, without kana
const EUC_PAY = [0xbb, 0xd9, 0xca, 0xa7, 0xa4, 0xa4];
const JIS_CHECK = [0x1b, 0x24, 0x42, 0x33, 0x4e, 0x47, 0x27, 0x1b, 0x28, 0x42]; // 確認
const GBK_PAY = [0xd6, 0xa7, 0xb8, 0xb6]; // 支付
const BIG5_PAY = [0xa4, 0xe4, 0xa5, 0x49]; // 支付

const encodings: readonly Odd[] = [
  ['base64 that is padded on every line', mail(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'], base64('支払い'), base64('の確認')), { body: '支払いの確認' }],
  ['base64 with garbage between', mail(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'], '44GK5p.Sv!5o', ' mV  44GE=='), { body: 'お支払い' }],
  ['base64 cut off in a group', mail(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: BASE64'], `${base64('支払いの確認')}A`), { body: '支払いの確認' }],
  ['an encoding in quotes, with a comment', mail(['Content-Type: text/plain; charset="utf-8" (Japanese)', 'Content-Transfer-Encoding: "quoted-printable" (mostly)'], '=E7=A2=BA=E8=AA=8D'), { body: '確認' }],
  ['quoted-printable with soft breaks inside an address', html('<a href=3D"x">y</a>').replace('\r\n\r\n', '\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<a href=3D"https://ev=\r\nil.example/=\r\na?b=3Dc">=E7=A2=\r\n=BA=E8=AA=8D</a> '), { hosts: ['evil.example'], body: '確認 y' }],
  ['quoted-printable with blanks behind the soft break and small digits', mail(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'], '=e7=a2=ba= \t', '=e8=aa=8d =zz ='), { body: '確認 =zz' }],
  ['raw letters inside quoted-printable', bytes(mail(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'], ''), utf8('確認'), '=E7=A2=BA=E8=AA=8D'), { body: '確認確認' }],
  ['two charsets in one declaration', bytes(mail(['Content-Type: text/plain; charset=utf-8; charset=Shift_JIS'], ''), SJIS_PAY), { body: '支払い' }],
  ['two Content-Type fields: the first counts', mail(['Content-Type: text/html; charset=utf-8', 'X-Between: y'], '<b>確</b>認').replace('X-Between: y', 'Content-Type: text/plain; charset=us-ascii'), { body: '確認' }],
  ['Shift_JIS without kana that says it is Latin', bytes(mail(['Content-Type: text/plain; charset=us-ascii'], ''), SJIS_CHECK, '\r\n', SJIS_PAY, '\r\n', SJIS_PAY), { body: '確認\n支払い\n支払い' }],
  ['EUC-JP that says it is Latin', bytes(mail(['Content-Type: text/plain; charset=iso-8859-1'], ''), EUC_PAY, EUC_PAY), { body: '支払い支払い' }],
  ['UTF-8 that says it is Shift_JIS', bytes(mail(['Content-Type: text/plain; charset=shift_jis'], ''), utf8('支払いの確認')), { body: '支払いの確認' }],
  ['UTF-8 that says it is GB2312', bytes(mail(['Content-Type: text/plain; charset=gb2312'], ''), utf8('支払いの確認')), { body: '支払いの確認' }],
  ['kanji alone in ISO-2022-JP that says it is ASCII', bytes(mail(['Content-Type: text/plain; charset=us-ascii'], ''), JIS_CHECK), { body: '確認' }],
  ['ISO-2022-JP by a name of Microsoft’s', bytes(mail(['Content-Type: text/plain; charset=cp50220'], ''), JIS_CHECK), { body: '確認' }],
  ['Shift_JIS by a name of Microsoft’s', bytes(mail(['Content-Type: text/plain; charset="cp932"'], ''), SJIS_CHECK), { body: '確認' }],
  ['Chinese in GBK that is declared', bytes(mail(['Content-Type: text/plain; charset=gb18030'], ''), GBK_PAY), { body: '支付' }],
  ['Chinese in Big5 that is declared', bytes(mail(['Content-Type: text/plain; charset=big5'], ''), BIG5_PAY), { body: '支付' }],
  ['French in windows-1252 stays French', bytes(mail(['Content-Type: text/plain; charset=windows-1252'], ''), 'Votre param', [0xe8], 'tre a ', [0xe9], 't', [0xe9], ' modifi', [0xe9]), { body: 'Votre paramètre a été modifié' }],
  ['Russian in windows-1251 stays Russian', bytes(mail(['Content-Type: text/plain; charset=windows-1251'], ''), [0xcf, 0xee, 0xf7, 0xf2, 0xe0]), { body: 'Почта' }],
  ['UTF-16 with a byte order mark that says it is UTF-8', bytes(mail(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'], base64([0xff, 0xfe, 0x2f, 0x65, 0x55, 0x62, 0x44, 0x30]))), { body: '支払い' }],
  ['UTF-8 with a mark that says it is ISO-2022-JP', bytes(mail(['Content-Type: text/plain; charset=iso-2022-jp'], ''), [0xef, 0xbb, 0xbf], utf8('確認')), { body: '確認' }],
  ['utf-7 in quoted-printable', mail(['Content-Type: text/plain; charset=UTF-7', 'Content-Transfer-Encoding: quoted-printable'], '+eLqKjQ- =2B-'), { body: '確認 +' }],
  ['one part in Shift_JIS beside one in UTF-8', bytes(mail(['Content-Type: multipart/mixed; boundary=b'], '--b', 'Content-Type: text/plain; charset=shift_jis', '', ''), SJIS_PAY, '\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n', utf8('の確認'), '\r\n--b--\r\n'), { body: '支払い\nの確認' }],
  ['a text file in UTF-16 without a mark', bytes([...'https://evil.example/ '].flatMap((letter) => [letter.charCodeAt(0), 0]), [0x2f, 0x65]), { body: 'https://evil.example/ 支', hosts: ['evil.example'] }],
  ['lines that flow on', mail(['Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes'], 'https://evil.example/ ', 'a/b ', 'c', 'もう一行'), { body: 'https://evil.example/a/bc\nもう一行', hosts: ['evil.example'] }],
];

const heads: readonly Odd[] = [
  ['a subject cut in the middle of a letter, in base64', mail(['Subject: =?utf-8?B?5pSv5omV?=\r\n =?utf-8?B?44E=?=\r\n =?utf-8?B?hA==?='], 'x'), { subject: '支払い' }],
  ['a subject in ISO-2022-JP that leaves its letters open at the end of a word', mail([`Subject: =?ISO-2022-JP?B?${base64(JIS_CHECK.slice(0, -3))}?=\r\n =?ISO-2022-JP?B?${base64(JIS_CHECK)}?=`], 'x'), { subject: '確認確認' }],
  ['a subject with blanks inside an encoded word', mail(['Subject: =?utf-8?Q?=E7=A2=BA =E8=AA=8D?='], 'x'), { subject: '確 認' }],
  ['a subject in a word that is not closed', mail([`Subject: =?utf-8?B?${base64('確認')}`], 'x'), { subject: '確認' }],
  ['a name in quotes around an encoded word', mail([`From: "=?utf-8?B?${base64('アマゾン')}?=" <a@evil.example>`], 'x'), { from: 'アマゾン <a@evil.example>' }],
  ['a name that is an address', mail(['From: "info@amazon.co.jp" <a@evil.example>'], 'x'), { from: 'info@amazon.co.jp <a@evil.example>' }],
  ['a sender in raw Shift_JIS', bytes('From: ', SJIS_CHECK, ' <a@evil.example>\r\nSubject: ', SJIS_PAY, '\r\n\r\nx'), { from: '確認 <a@evil.example>', subject: '支払い' }],
  ['a group of senders', mail(['From: Shop: "A B" <a@evil.example>, c@d.example;'], 'x'), { from: 'A B <a@evil.example>' }],
  ['two senders: the first counts', mail(['From: a@evil.example', 'X-Between: x'], 'x').replace('X-Between: x', 'From: info@amazon.co.jp'), { from: 'a@evil.example' }],
  ['a sender with a comment and an address without brackets', mail(['From: a@evil.example (Amazon.co.jp)'], 'x'), { from: 'Amazon.co.jp <a@evil.example>' }],
  ['a subject in letters of another table than it says', mail([`Subject: =?iso-8859-1?B?${base64('確認')}?=`], 'x'), { subject: '確認' }],
  ['a subject in utf-7', mail(['Subject: =?utf-7?Q?+eLqKjQ-?='], 'x'), { subject: '確認' }],
  ['a file whose name is cut in pieces (RFC 2231)', mail(['Content-Type: multipart/mixed; boundary=b'], '--b', '', 'x', '--b', 'Content-Type: application/pdf', "Content-Disposition: attachment; filename*0*=utf-8''%E7%A2%BA; filename*1*=%E8%AA%8D; filename*2=.pdf", '', 'x', '--b--'), { files: ['確認.pdf'] }],
  ['a file whose name is an encoded word', mail(['Content-Type: multipart/mixed; boundary=b'], '--b', '', 'x', '--b', `Content-Type: application/zip; name="=?utf-8?B?${base64('請求')}?=.zip"`, 'Content-Transfer-Encoding: base64', '', 'QUJD', '--b--'), { files: ['請求.zip'] }],
];

const parts: readonly Odd[] = [
  ['a boundary that is not the declared one', mail(['Content-Type: multipart/alternative; boundary="abc"'], '--xyz', 'Content-Type: text/plain; charset=utf-8', '', '文', '--xyz', 'Content-Type: text/html; charset=utf-8', '', '<a href="https://evil.example/">頁</a>', '--xyz--'), { body: '頁', hosts: ['evil.example'] }],
  ['no boundary at all', mail(['Content-Type: multipart/mixed'], '--xyz', 'Content-Type: text/plain; charset=utf-8', '', '文', '--xyz--'), { body: '文' }],
  ['a boundary that begins like another', mail(['Content-Type: multipart/mixed; boundary="b"'], '--b', 'Content-Type: multipart/alternative; boundary="b1"', '', '--b1', 'Content-Type: text/plain; charset=utf-8', '', '文', '--b1', 'Content-Type: text/html; charset=utf-8', '', '<p>頁</p>', '--b1--', '--b', 'Content-Type: text/plain; charset=utf-8', '', '後', '--b--'), { body: '頁\n後' }],
  ['a mail that ends before its boundary', mail(['Content-Type: multipart/alternative; boundary="b"'], '--b', 'Content-Type: text/html; charset=utf-8', '', '<p>頁 <a href="https://evil.example/">x'), { body: '頁 x', hosts: ['evil.example'] }],
  ['a boundary with blanks and brackets', mail(['Content-Type: multipart/mixed;', ' boundary="=_(a b)+?"'], '--=_(a b)+?  ', 'Content-Type: text/plain; charset=utf-8', '', '文', '--=_(a b)+?--'), { body: '文' }],
  ['a mail in a mail in base64', mail(['Content-Type: multipart/mixed; boundary=b'], '--b', '', '見て', '--b', 'Content-Type: message/rfc822', 'Content-Transfer-Encoding: base64', '', base64('Subject: inner\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<a href="https://evil.example/">中</a>'), '--b--'), { body: '見て\nSubject: inner\n中', hosts: ['evil.example'] }],
  ['boundaries thirty deep', mail(['Content-Type: multipart/mixed; boundary=b0'], ...Array.from({ length: 18 }, (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n`), '--b18', 'Content-Type: text/plain; charset=utf-8', '', '文'), { body: '文' }],
  ['a message as an attachment of a report', mail(['Content-Type: multipart/report; boundary=b'], '--b', 'Content-Type: text/plain; charset=utf-8', '', '届きません', '--b', 'Content-Type: message/rfc822', '', 'Subject: x', '', 'https://own.example/', '--b--'), { body: '届きません', hosts: [] }],
  ['a text that is attached', mail(['Content-Type: multipart/mixed; boundary=b'], '--b', 'Content-Type: text/plain; charset=utf-8', '', '文', '--b', 'Content-Type: text/html; name="請求.html"', 'Content-Disposition: attachment', '', '<p>x</p>', '--b--'), { body: '文', files: ['請求.html'] }],
  ['lines that end in nothing but carriage returns', mail(['Content-Type: text/plain; charset=utf-8'], '一', '二').replace(/\r\n/g, '\r'), { body: '一\n二' }],
  ['a mail that is quoted, every line with >', mail(['Content-Type: text/plain; charset=utf-8'], '> https://evil.example/a', '> 文'), { hosts: ['evil.example'] }],
  ['an invitation', mail(['Content-Type: text/calendar; charset=utf-8'], 'BEGIN:VCALENDAR', 'DESCRIPTION:https://evil.example/', 'END:VCALENDAR'), { hosts: ['evil.example'] }],
  ['a page that says it is plain text', mail(['Content-Type: text/plain; charset=utf-8'], '<html><body><p>頁 <a href="https://evil.example/">x</a></p></body></html>'), { body: '頁 x', hosts: ['evil.example'] }],
  ['a page whose words are one picture', mail(['Content-Type: multipart/alternative; boundary=b'], '--b', 'Content-Type: text/plain; charset=utf-8', '', '文', '--b', 'Content-Type: text/html', '', '<a href="https://evil.example/"><img src="cid:1"></a>', '--b--'), { body: '文', hosts: ['evil.example'] }],
  ['quoted-printable copied as it stands in the source', 'ご確認ください\n<a href=3D"https://evil.example/a?b=3Dc">=E7=A2=BA=\n=E8=AA=8D</a>', { hosts: ['evil.example'] }],
];

const links: readonly Odd[] = [
  ['an address broken over two lines of an SMS', 'ご確認ください https://evil.example/login/\nconfirm?id=1', { hosts: ['evil.example'] }],
  ['a host broken after its dot', '確認 https://www.evil.\nexample/a', { hosts: ['www.evil.example'] }],
  ['full-width dots', 'https://evil。example/a と ｅｖｉｌ２．ｅｘａｍｐｌｅ', { hosts: ['evil.example', 'evil2.example'] }],
  ['half-width Japanese dots', 'https://evil｡example/a', { hosts: ['evil.example'] }],
  ['defanged in every way', 'hXXps://a[.]example/ hxxp://b(.)example b2{.}example meow://c.example https[:]//d[dot]example e (dot) example', { hosts: ['a.example', 'b.example', 'b2.example', 'c.example', 'd.example', 'e.example'] }],
  ['zero-width letters, joiners and soft hyphens', 'https://e\u200bv\u2060i\u00adl.exam\u200dple/a', { hosts: ['evil.example'] }],
  ['the punctuation of a sentence behind', '「https://a.example/x」。『https://b.example』、【https://c.example】！ <https://d.example>; https://e.example...', { hosts: ['a.example', 'b.example', 'c.example', 'd.example', 'e.example'] }],
  ['Japanese glued to both ends', 'こちらhttps://evil.example/aから', { hosts: ['evil.example'] }],
  ['a name before @, with dots and slashes encoded', 'https://www.amazon.co.jp%2Fap%2Fsignin@evil.example/', { hosts: ['evil.example'] }],
  ['a port, and a password', 'https://amazon:co.jp@evil.example:8443/', { hosts: ['evil.example'] }],
  ['an address in octal, hexadecimal and as one number', 'http://0300.0250.1.2/ http://0xC0A80102/ http://3232235778/ http://192.168.258/', { hosts: ['192.168.1.2', '192.168.1.2', '192.168.1.2', '192.168.1.2'] }],
  ['IPv6, also of an IPv4 address', 'http://[2001:db8::1]/ http://[::ffff:192.0.2.1]:8080/a', { hosts: ['[2001:db8::1]', '[::ffff:c000:201]'] }],
  ['punycode and what it stands for', 'https://xn--80ak6aa92e.example/ https://аррlе.example/', { hosts: ['аррӏе.example', 'аррlе.example'] }],
  ['percent-encoding in the host', 'https://%65vil%2Eexample/a', { hosts: ['evil.example'] }],
  ['google.com/url in Google’s own redirector', 'https://www.google.com/url?q=https://translate.google.com/translate?u%3Dhttps://evil.example/', { hosts: ['evil.example'], via: ['www.google.com', 'translate.google.com'] }],
  ['a Google host of another country', 'https://www.google.com.hk/url?q=https://evil.example/', { hosts: ['evil.example'] }],
  ['translate.goog', 'https://evil-example.translate.goog/a?_x_tr_sl=auto', { hosts: ['evil.example'] }],
  ['safe links', 'https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2Fa&data=05', { hosts: ['evil.example'] }],
  ['awstrack.me, encoded twice', 'https://x.r.ap-northeast-1.awstrack.me/L0/https:%252F%252Fevil.example%252Fa/1/01', { hosts: ['evil.example'] }],
  ['an image map, a button, a form, a frame and a refresh', html('<map><area href="https://area.example/a"></map><form action="https://form.example/"><button formaction="https://button.example/">x</button><input type=image formaction="https://input.example/"></form><iframe src="https://frame.example/"></iframe><meta http-equiv=Refresh content="0;URL=\'https://refresh.example/\'">'), { hosts: ['area.example', 'form.example', 'button.example', 'input.example', 'frame.example', 'refresh.example'] }],
  ['links below a base', html('<base href="https://evil.example/x/"><a href="login">x</a><a href="/top">y</a><a href="//other.example/">z</a>'), { hosts: ['evil.example', 'evil.example', 'other.example'] }],
  ['links of a drawing', html('<svg><a xlink:href="https://evil.example/"><text>x</text></a></svg><svg><a href="https://evil2.example/"></a></svg>'), { hosts: ['evil.example', 'evil2.example'] }],
  ['a link by script', html('<div onclick="window.location.href=\'https://evil.example/a\'">x</div><button onclick="location=&quot;https://evil2.example/&quot;">y</button>'), { hosts: ['evil.example', 'evil2.example'] }],
  ['an address with blanks, line ends and tabs inside', html('<a href=" ht\ntps://ev\til.example/\na ">x</a>'), { hosts: ['evil.example'] }],
  ['an address in character references', html('<a href="&#104;ttps&colon;&sol;&sol;evil&period;example&#x2F;a">x</a>'), { hosts: ['evil.example'] }],
  ['attributes in capitals, without quotes, twice', html('<A HREF=https://evil.example/a HREF="https://www.amazon.co.jp/">x</A>'), { hosts: ['evil.example'] }],
  ['a name with letters of a path behind it', 'https://www.amazon.co.jp#@evil.example/ https://www.amazon.co.jp\\@evil2.example/', { hosts: ['www.amazon.co.jp', 'www.amazon.co.jp'] }],
  ['a full-width @', 'https://www.amazon.co.jp＠evil.example/a', { hosts: ['evil.example'] }],
  ['an address whose slashes are missing, too many or wrong', html('<a href="https:evil.example/a">a</a><a href="https:////evil2.example/">b</a><a href="\\\\evil3.example\\x">c</a>'), { hosts: ['evil.example', 'evil2.example', 'evil3.example'] }],
  ['a link that runs a script', html('<a href="javascript:location.href=\'https://evil.example/\'">a</a><a href="#" onclick="window.open(\'https://evil2.example/\')">b</a>'), { hosts: ['evil.example', 'evil2.example'] }],
  ['a link of an app', html('<a href="intent://evil.example/a#Intent;scheme=https;package=com.android.chrome;end">a</a><a href="googlechrome://navigate?url=https%3A%2F%2Fevil2.example%2F">b</a><a href="x-safari-https://evil3.example/">c</a>'), { hosts: ['evil.example', 'evil2.example', 'evil3.example'] }],
  ['a trailing dot, capitals and a port of the scheme', 'HTTPS://EVIL.Example.:443/A', { hosts: ['evil.example'] }],
  ['a host as long as can be', `https://${'a'.repeat(63)}.${'b'.repeat(63)}.evil.example/`, { hosts: [`${'a'.repeat(63)}.${'b'.repeat(63)}.evil.example`] }],
  ['a short link without a scheme between Japanese', '詳しくはbit.ly/3AbCdまで', { hosts: ['bit.ly'] }],
  ['letters in circles and mathematical ones', 'ⓗⓣⓣⓟⓢ://ⓔⓥⓘⓛ.𝖾𝗑𝖺𝗆𝗉𝗅𝖾/', { hosts: ['evil.example'] }],
  ['a slash that only looks like one', 'https://www.amazon.co.jp\u2044a.evil.example/', { hosts: ['www.amazon.co.jp\u2044a.evil.example'] }],
  ['several redirectors of mail filters', 'https://urldefense.com/v3/__https://evil.example/a__;!!x https://urldefense.proofpoint.com/v2/url?u=https-3A__evil2.example_a&d=x https://www.bing.com/ck/a?!&&u=a1aHR0cHM6Ly9ldmlsMy5leGFtcGxlLw&ntb=1', { hosts: ['evil.example', 'evil2.example', 'evil3.example'] }],
  ['two addresses with nothing but a mark between', 'https://a.example/x|https://b.example/ https://c.example/,https://d.example/', { hosts: ['a.example', 'b.example', 'c.example', 'd.example'] }],
  ['a link as chats write it', '[https://www.amazon.co.jp/](https://evil.example/a)', { hosts: ['www.amazon.co.jp', 'evil.example'] }],
  ['numbers without a scheme, if more follows', '192.0.2.1/login と 192.0.2.2:8080/a、バージョン1.2.3.4', { hosts: ['192.0.2.1', '192.0.2.2'] }],
  ['a button as Outlook draws it', html('<v:roundrect href="https://evil.example/"><center>確認</center></v:roundrect>'), { hosts: ['evil.example'], body: '確認' }],
  ['a tag that is not closed', html('<a href="https://evil.example/" <b>x</b>'), { hosts: ['evil.example'] }],
  ['a link inside a comment of Outlook’s', html('<!--[if mso]><a href="https://mso.example/">x</a><![endif]--><a href="https://evil.example/">y</a>'), { hosts: ['evil.example'] }],
];

const show = (message: Message, expected: Expected): Expected => ({
  ...(expected.body !== undefined && { body: textOf(message, 'body') }),
  ...(expected.subject !== undefined && { subject: textOf(message, 'subject') }),
  ...(expected.from !== undefined && { from: textOf(message, 'from') }),
  ...(expected.hosts && { hosts: hostsOf(message) }),
  ...(expected.files && { files: message.attachments.map(({ name }) => name) }),
  ...(expected.via && { via: message.links[0]?.via ?? [] }),
});

const tables: Readonly<Record<string, readonly Odd[]>> = { 'encodings and charsets': encodings, heads, parts, links };

for (const [name, odds] of Object.entries(tables)) {
  describe(`readMessage against odd ${name}`, () => {
    for (const [what, source, expected] of odds) it(what, async () => expect(show(await readMessage(source), expected)).to.deep.equal(expected));
  });
}
