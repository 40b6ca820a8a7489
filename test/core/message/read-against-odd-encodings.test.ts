import {
  against,
  base64,
  bytes,
  html,
  mail,
  utf8,
  SJIS_PAY,
  SJIS_CHECK,
  EUC_PAY,
  JIS_CHECK,
  GBK_PAY,
  BIG5_PAY,
  type Odd,
} from './odd-message.js';

const encodings: readonly Odd[] = [
  [
    'base64 that is padded on every line',
    mail(
      ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
      base64('支払い'),
      base64('の確認'),
    ),
    { body: '支払いの確認' },
  ],
  [
    'base64 with garbage between',
    mail(
      ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
      '44GK5p.Sv!5o',
      ' mV  44GE==',
    ),
    { body: 'お支払い' },
  ],
  [
    'base64 cut off in a group',
    mail(
      ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: BASE64'],
      `${base64('支払いの確認')}A`,
    ),
    { body: '支払いの確認' },
  ],
  [
    'an encoding in quotes, with a comment',
    mail(
      [
        'Content-Type: text/plain; charset="utf-8" (Japanese)',
        'Content-Transfer-Encoding: "quoted-printable" (mostly)',
      ],
      '=E7=A2=BA=E8=AA=8D',
    ),
    { body: '確認' },
  ],
  [
    'quoted-printable with soft breaks inside an address',
    html('<a href=3D"x">y</a>').replace(
      '\r\n\r\n',
      '\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<a href=3D"https://ev=\r\n' +
        'il.example/=\r\na?b=3Dc">=E7=A2=\r\n=BA=E8=AA=8D</a> ',
    ),
    { hosts: ['evil.example'], body: '確認 y' },
  ],
  [
    'quoted-printable with blanks behind the soft break and small digits',
    mail(
      ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
      '=e7=a2=ba= \t',
      '=e8=aa=8d =zz =',
    ),
    { body: '確認 =zz' },
  ],
  [
    'raw letters inside quoted-printable',
    bytes(
      mail(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'], ''),
      utf8('確認'),
      '=E7=A2=BA=E8=AA=8D',
    ),
    { body: '確認確認' },
  ],
  [
    'two charsets in one declaration',
    bytes(mail(['Content-Type: text/plain; charset=utf-8; charset=Shift_JIS'], ''), SJIS_PAY),
    { body: '支払い' },
  ],
  [
    'two Content-Type fields: the first counts',
    mail(['Content-Type: text/html; charset=utf-8', 'X-Between: y'], '<b>確</b>認').replace(
      'X-Between: y',
      'Content-Type: text/plain; charset=us-ascii',
    ),
    { body: '確認' },
  ],
  [
    'Shift_JIS without kana that says it is Latin',
    bytes(mail(['Content-Type: text/plain; charset=us-ascii'], ''), SJIS_CHECK, '\r\n', SJIS_PAY, '\r\n', SJIS_PAY),
    { body: '確認\n支払い\n支払い' },
  ],
  [
    'EUC-JP that says it is Latin',
    bytes(mail(['Content-Type: text/plain; charset=iso-8859-1'], ''), EUC_PAY, EUC_PAY),
    { body: '支払い支払い' },
  ],
  [
    'UTF-8 that says it is Shift_JIS',
    bytes(mail(['Content-Type: text/plain; charset=shift_jis'], ''), utf8('支払いの確認')),
    { body: '支払いの確認' },
  ],
  [
    'UTF-8 that says it is GB2312',
    bytes(mail(['Content-Type: text/plain; charset=gb2312'], ''), utf8('支払いの確認')),
    { body: '支払いの確認' },
  ],
  [
    'kanji alone in ISO-2022-JP that says it is ASCII',
    bytes(mail(['Content-Type: text/plain; charset=us-ascii'], ''), JIS_CHECK),
    { body: '確認' },
  ],
  [
    'ISO-2022-JP by a name of Microsoft’s',
    bytes(mail(['Content-Type: text/plain; charset=cp50220'], ''), JIS_CHECK),
    { body: '確認' },
  ],
  [
    'Shift_JIS by a name of Microsoft’s',
    bytes(mail(['Content-Type: text/plain; charset="cp932"'], ''), SJIS_CHECK),
    { body: '確認' },
  ],
  [
    'Chinese in GBK that is declared',
    bytes(mail(['Content-Type: text/plain; charset=gb18030'], ''), GBK_PAY),
    { body: '支付' },
  ],
  [
    'Chinese in Big5 that is declared',
    bytes(mail(['Content-Type: text/plain; charset=big5'], ''), BIG5_PAY),
    { body: '支付' },
  ],
  [
    'French in windows-1252 stays French',
    bytes(
      mail(['Content-Type: text/plain; charset=windows-1252'], ''),
      'Votre param',
      [0xe8],
      'tre a ',
      [0xe9],
      't',
      [0xe9],
      ' modifi',
      [0xe9],
    ),
    { body: 'Votre paramètre a été modifié' },
  ],
  [
    'Russian in windows-1251 stays Russian',
    bytes(mail(['Content-Type: text/plain; charset=windows-1251'], ''), [0xcf, 0xee, 0xf7, 0xf2, 0xe0]),
    { body: 'Почта' },
  ],
  [
    'UTF-16 with a byte order mark that says it is UTF-8',
    bytes(
      mail(
        ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
        base64([0xff, 0xfe, 0x2f, 0x65, 0x55, 0x62, 0x44, 0x30]),
      ),
    ),
    { body: '支払い' },
  ],
  [
    'UTF-8 with a mark that says it is ISO-2022-JP',
    bytes(mail(['Content-Type: text/plain; charset=iso-2022-jp'], ''), [0xef, 0xbb, 0xbf], utf8('確認')),
    { body: '確認' },
  ],
  [
    'utf-7 in quoted-printable',
    mail(['Content-Type: text/plain; charset=UTF-7', 'Content-Transfer-Encoding: quoted-printable'], '+eLqKjQ- =2B-'),
    { body: '確認 +' },
  ],
  [
    'one part in Shift_JIS beside one in UTF-8',
    bytes(
      mail(['Content-Type: multipart/mixed; boundary=b'], '--b', 'Content-Type: text/plain; charset=shift_jis', '', ''),
      SJIS_PAY,
      '\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n',
      utf8('の確認'),
      '\r\n--b--\r\n',
    ),
    { body: '支払い\nの確認' },
  ],
  [
    'a text file in UTF-16 without a mark',
    bytes(
      [...'https://evil.example/ '].flatMap((letter) => [letter.charCodeAt(0), 0]),
      [0x2f, 0x65],
    ),
    { body: 'https://evil.example/ 支', hosts: ['evil.example'] },
  ],
  [
    'lines that flow on',
    mail(
      ['Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes'],
      'https://evil.example/ ',
      'a/b ',
      'c',
      'もう一行',
    ),
    { body: 'https://evil.example/a/bc\nもう一行', hosts: ['evil.example'] },
  ],
];

against('encodings and charsets', encodings);
