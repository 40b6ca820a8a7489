import { against, base64, bytes, mail, SJIS_PAY, SJIS_CHECK, JIS_CHECK, type Odd } from './odd-message.js';

const heads: readonly Odd[] = [
  [
    'a subject cut in the middle of a letter, in base64',
    mail(['Subject: =?utf-8?B?5pSv5omV?=\r\n =?utf-8?B?44E=?=\r\n =?utf-8?B?hA==?='], 'x'),
    { subject: '支払い' },
  ],
  [
    'a subject in ISO-2022-JP that leaves its letters open at the end of a word',
    mail(
      [`Subject: =?ISO-2022-JP?B?${base64(JIS_CHECK.slice(0, -3))}?=\r\n =?ISO-2022-JP?B?${base64(JIS_CHECK)}?=`],
      'x',
    ),
    { subject: '確認確認' },
  ],
  [
    'a subject with blanks inside an encoded word',
    mail(['Subject: =?utf-8?Q?=E7=A2=BA =E8=AA=8D?='], 'x'),
    { subject: '確 認' },
  ],
  ['a subject in a word that is not closed', mail([`Subject: =?utf-8?B?${base64('確認')}`], 'x'), { subject: '確認' }],
  [
    'a name in quotes around an encoded word',
    mail([`From: "=?utf-8?B?${base64('アマゾン')}?=" <a@evil.example>`], 'x'),
    { from: 'アマゾン <a@evil.example>' },
  ],
  [
    'a name that is an address',
    mail(['From: "info@amazon.co.jp" <a@evil.example>'], 'x'),
    { from: 'info@amazon.co.jp <a@evil.example>' },
  ],
  [
    'a sender in raw Shift_JIS',
    bytes('From: ', SJIS_CHECK, ' <a@evil.example>\r\nSubject: ', SJIS_PAY, '\r\n\r\nx'),
    { from: '確認 <a@evil.example>', subject: '支払い' },
  ],
  [
    'a group of senders',
    mail(['From: Shop: "A B" <a@evil.example>, c@d.example;'], 'x'),
    { from: 'A B <a@evil.example>' },
  ],
  [
    'two senders: the first counts',
    mail(['From: a@evil.example', 'X-Between: x'], 'x').replace('X-Between: x', 'From: info@amazon.co.jp'),
    { from: 'a@evil.example' },
  ],
  [
    'a sender with a comment and an address without brackets',
    mail(['From: a@evil.example (Amazon.co.jp)'], 'x'),
    { from: 'Amazon.co.jp <a@evil.example>' },
  ],
  [
    'a subject in letters of another table than it says',
    mail([`Subject: =?iso-8859-1?B?${base64('確認')}?=`], 'x'),
    { subject: '確認' },
  ],
  ['a subject in utf-7', mail(['Subject: =?utf-7?Q?+eLqKjQ-?='], 'x'), { subject: '確認' }],
  [
    'a file whose name is cut in pieces (RFC 2231)',
    mail(
      ['Content-Type: multipart/mixed; boundary=b'],
      '--b',
      '',
      'x',
      '--b',
      'Content-Type: application/pdf',
      "Content-Disposition: attachment; filename*0*=utf-8''%E7%A2%BA; filename*1*=%E8%AA%8D; filename*2=.pdf",
      '',
      'x',
      '--b--',
    ),
    { files: ['確認.pdf'] },
  ],
  [
    'a file whose name is an encoded word',
    mail(
      ['Content-Type: multipart/mixed; boundary=b'],
      '--b',
      '',
      'x',
      '--b',
      `Content-Type: application/zip; name="=?utf-8?B?${base64('請求')}?=.zip"`,
      'Content-Transfer-Encoding: base64',
      '',
      'QUJD',
      '--b--',
    ),
    { files: ['請求.zip'] },
  ],
];

against('heads', heads);
