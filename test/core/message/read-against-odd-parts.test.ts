import { against, base64, mail, type Odd } from './odd-message.js';

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

against('parts', parts);
