import { against, html, type Odd } from './odd-message.js';

const links: readonly Odd[] = [
  [
    'an address broken over two lines of an SMS',
    'ご確認ください https://evil.example/login/\nconfirm?id=1',
    { hosts: ['evil.example'] },
  ],
  ['a host broken after its dot', '確認 https://www.evil.\nexample/a', { hosts: ['www.evil.example'] }],
  [
    'full-width dots',
    'https://evil。example/a と ｅｖｉｌ２．ｅｘａｍｐｌｅ',
    { hosts: ['evil.example', 'evil2.example'] },
  ],
  ['half-width Japanese dots', 'https://evil｡example/a', { hosts: ['evil.example'] }],
  [
    'defanged in every way',
    'hXXps://a[.]example/ hxxp://b(.)example b2{.}example meow://c.example https[:]//d[dot]example e (dot) example',
    { hosts: ['a.example', 'b.example', 'b2.example', 'c.example', 'd.example', 'e.example'] },
  ],
  [
    'zero-width letters, joiners and soft hyphens',
    'https://e\u200bv\u2060i\u00adl.exam\u200dple/a',
    { hosts: ['evil.example'] },
  ],
  [
    'the punctuation of a sentence behind',
    '「https://a.example/x」。『https://b.example』、【https://c.example】！ <https://d.example>; https://e.example...',
    { hosts: ['a.example', 'b.example', 'c.example', 'd.example', 'e.example'] },
  ],
  ['Japanese glued to both ends', 'こちらhttps://evil.example/aから', { hosts: ['evil.example'] }],
  [
    'a name before @, with dots and slashes encoded',
    'https://www.amazon.co.jp%2Fap%2Fsignin@evil.example/',
    { hosts: ['evil.example'] },
  ],
  ['a port, and a password', 'https://amazon:co.jp@evil.example:8443/', { hosts: ['evil.example'] }],
  [
    'an address in octal, hexadecimal and as one number',
    'http://0300.0250.1.2/ http://0xC0A80102/ http://3232235778/ http://192.168.258/',
    { hosts: ['192.168.1.2', '192.168.1.2', '192.168.1.2', '192.168.1.2'] },
  ],
  [
    'IPv6, also of an IPv4 address',
    'http://[2001:db8::1]/ http://[::ffff:192.0.2.1]:8080/a',
    { hosts: ['[2001:db8::1]', '[::ffff:c000:201]'] },
  ],
  [
    'punycode and what it stands for',
    'https://xn--80ak6aa92e.example/ https://аррlе.example/',
    { hosts: ['аррӏе.example', 'аррlе.example'] },
  ],
  ['percent-encoding in the host', 'https://%65vil%2Eexample/a', { hosts: ['evil.example'] }],
  [
    'google.com/url in Google’s own redirector',
    'https://www.google.com/url?q=https://translate.google.com/translate?u%3Dhttps://evil.example/',
    { hosts: ['evil.example'], via: ['www.google.com', 'translate.google.com'] },
  ],
  [
    'a Google host of another country',
    'https://www.google.com.hk/url?q=https://evil.example/',
    { hosts: ['evil.example'] },
  ],
  ['translate.goog', 'https://evil-example.translate.goog/a?_x_tr_sl=auto', { hosts: ['evil.example'] }],
  [
    'safe links',
    'https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2Fa&data=05',
    { hosts: ['evil.example'] },
  ],
  [
    'awstrack.me, encoded twice',
    'https://x.r.ap-northeast-1.awstrack.me/L0/https:%252F%252Fevil.example%252Fa/1/01',
    { hosts: ['evil.example'] },
  ],
  [
    'an image map, a button, a form, a frame and a refresh',
    html(
      '<map><area href="https://area.example/a"></map><form action="https://form.example/"><button ' +
        'formaction="https://button.example/">x</button><input type=image ' +
        'formaction="https://input.example/"></form><iframe src="https://frame.example/"></iframe>' +
        '<meta http-equiv=Refresh content="0;URL=\'https://refresh.example/\'">',
    ),
    { hosts: ['area.example', 'form.example', 'button.example', 'input.example', 'frame.example', 'refresh.example'] },
  ],
  [
    'links below a base',
    html(
      '<base href="https://evil.example/x/"><a href="login">x</a><a href="/top">y</a><a href="//other.example/">z</a>',
    ),
    { hosts: ['evil.example', 'evil.example', 'other.example'] },
  ],
  [
    'links of a drawing',
    html(
      '<svg><a xlink:href="https://evil.example/"><text>x</text></a></svg><svg><a href="https://evil2.example/"></a></svg>',
    ),
    { hosts: ['evil.example', 'evil2.example'] },
  ],
  [
    'a link by script',
    html(
      '<div onclick="window.location.href=\'https://evil.example/a\'">x</div><button ' +
        'onclick="location=&quot;https://evil2.example/&quot;">y</button>',
    ),
    { hosts: ['evil.example', 'evil2.example'] },
  ],
  [
    'an address with blanks, line ends and tabs inside',
    html('<a href=" ht\ntps://ev\til.example/\na ">x</a>'),
    { hosts: ['evil.example'] },
  ],
  [
    'an address in character references',
    html('<a href="&#104;ttps&colon;&sol;&sol;evil&period;example&#x2F;a">x</a>'),
    { hosts: ['evil.example'] },
  ],
  [
    'attributes in capitals, without quotes, twice',
    html('<A HREF=https://evil.example/a HREF="https://www.amazon.co.jp/">x</A>'),
    { hosts: ['evil.example'] },
  ],
  [
    'a name with letters of a path behind it',
    'https://www.amazon.co.jp#@evil.example/ https://www.amazon.co.jp\\@evil2.example/',
    { hosts: ['www.amazon.co.jp', 'www.amazon.co.jp'] },
  ],
  ['a full-width @', 'https://www.amazon.co.jp＠evil.example/a', { hosts: ['evil.example'] }],
  [
    'an address whose slashes are missing, too many or wrong',
    html(
      '<a href="https:evil.example/a">a</a><a href="https:////evil2.example/">b</a><a href="\\\\evil3.example\\x">c</a>',
    ),
    { hosts: ['evil.example', 'evil2.example', 'evil3.example'] },
  ],
  [
    'a link that runs a script',
    html(
      '<a href="javascript:location.href=\'https://evil.example/\'">a</a><a href="#" ' +
        'onclick="window.open(\'https://evil2.example/\')">b</a>',
    ),
    { hosts: ['evil.example', 'evil2.example'] },
  ],
  [
    'a link of an app',
    html(
      '<a href="intent://evil.example/a#Intent;scheme=https;package=com.android.chrome;end">a</a>' +
        '<a href="googlechrome://navigate?url=https%3A%2F%2Fevil2.example%2F">b</a><a ' +
        'href="x-safari-https://evil3.example/">c</a>',
    ),
    { hosts: ['evil.example', 'evil2.example', 'evil3.example'] },
  ],
  ['a trailing dot, capitals and a port of the scheme', 'HTTPS://EVIL.Example.:443/A', { hosts: ['evil.example'] }],
  [
    'a host as long as can be',
    `https://${'a'.repeat(63)}.${'b'.repeat(63)}.evil.example/`,
    { hosts: [`${'a'.repeat(63)}.${'b'.repeat(63)}.evil.example`] },
  ],
  ['a short link without a scheme between Japanese', '詳しくはbit.ly/3AbCdまで', { hosts: ['bit.ly'] }],
  ['letters in circles and mathematical ones', 'ⓗⓣⓣⓟⓢ://ⓔⓥⓘⓛ.𝖾𝗑𝖺𝗆𝗉𝗅𝖾/', { hosts: ['evil.example'] }],
  [
    'a slash that only looks like one',
    'https://www.amazon.co.jp\u2044a.evil.example/',
    { hosts: ['www.amazon.co.jp\u2044a.evil.example'] },
  ],
  [
    'several redirectors of mail filters',
    'https://urldefense.com/v3/__https://evil.example/a__;!!x ' +
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__evil2.example_a&d=x ' +
      'https://www.bing.com/ck/a?!&&u=a1aHR0cHM6Ly9ldmlsMy5leGFtcGxlLw&ntb=1',
    { hosts: ['evil.example', 'evil2.example', 'evil3.example'] },
  ],
  [
    'two addresses with nothing but a mark between',
    'https://a.example/x|https://b.example/ https://c.example/,https://d.example/',
    { hosts: ['a.example', 'b.example', 'c.example', 'd.example'] },
  ],
  [
    'a link as chats write it',
    '[https://www.amazon.co.jp/](https://evil.example/a)',
    { hosts: ['www.amazon.co.jp', 'evil.example'] },
  ],
  [
    'numbers without a scheme, if more follows',
    '192.0.2.1/login と 192.0.2.2:8080/a、バージョン1.2.3.4',
    { hosts: ['192.0.2.1', '192.0.2.2'] },
  ],
  [
    'a button as Outlook draws it',
    html('<v:roundrect href="https://evil.example/"><center>確認</center></v:roundrect>'),
    { hosts: ['evil.example'], body: '確認' },
  ],
  ['a tag that is not closed', html('<a href="https://evil.example/" <b>x</b>'), { hosts: ['evil.example'] }],
  [
    'a link inside a comment of Outlook’s',
    html('<!--[if mso]><a href="https://mso.example/">x</a><![endif]--><a href="https://evil.example/">y</a>'),
    { hosts: ['evil.example'] },
  ],
];

against('links', links);
