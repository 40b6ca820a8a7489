import { expect } from '@esm-bundle/chai';
import { loadSuffixes } from '../../../src/core/message/domains.js';
import { addressesIn, readAddress, readLinks } from '../../../src/core/message/read-links.js';

interface Expected {
  readonly shown?: string;
  readonly host: string;
  readonly owner?: string | null;
}

const inText: readonly (readonly [name: string, text: string, ...links: Expected[]])[] = [
  [
    'ends an address at Japanese',
    '詳細はhttps://example.com/aをご覧ください',
    { shown: 'https://example.com/a', host: 'example.com' },
  ],
  ['leaves the full stop out', 'https://example.com/a。', { shown: 'https://example.com/a', host: 'example.com' }],
  ['leaves brackets out', '（https://example.com/a）', { shown: 'https://example.com/a', host: 'example.com' }],
  [
    'keeps brackets of its own',
    '(https://example.com/a_(b)).',
    { shown: 'https://example.com/a_(b)', host: 'example.com' },
  ],
  [
    'reads it without a scheme',
    'amazon-login.example.top/x を',
    { shown: 'amazon-login.example.top/x', host: 'amazon-login.example.top', owner: 'example.top' },
  ],
  ['reads www', 'WWW: www.example.jp です', { shown: 'www.example.jp', host: 'www.example.jp' }],
  ['does not take a name in a sentence for a link', 'Amazon.co.jpカスタマーサービス'],
  ['but takes one with a path', 'Amazon.co.jp/help', { host: 'amazon.co.jp' }],
  ['does not take a capital after a full stop for one', 'your payment.Click here, rufAmazon.co.jp'],
  ['forgives a missing slash', 'http:/192.0.2.7:81/a.aspx', { host: '192.0.2.7', owner: null }],
  ['does not take a mail address for a link', 'info@example.com まで'],
  ['does not take a file or a sentence for a link', 'invoice.pdf を見て。e.g.this OK.はい 3.5.1'],
  ['reads full-width letters', 'ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ／ａ', { host: 'example.com' }],
  ['reads mathematical letters', '𝐡𝐭𝐭𝐩𝐬://example.com', { host: 'example.com' }],
  [
    'closes a space behind the slashes',
    'こちら http:// 192.0.2.7/a',
    { shown: 'http:// 192.0.2.7/a', host: '192.0.2.7', owner: null },
  ],
  [
    'reads an ending kept for examples',
    'こちら kakunin.example',
    { shown: 'kakunin.example', host: 'kakunin.example' },
  ],
  [
    'undoes hxxp and [.]',
    'hxxps[:]//evil[.]example[.]com/a',
    { shown: 'hxxps[:]//evil[.]example[.]com/a', host: 'evil.example.com' },
  ],
  [
    'sees through soft hyphens',
    'http://amazon\u00ad.co\u00ad.jp\u00ad.example\u00ad.xyz',
    { host: 'amazon.co.jp.example.xyz', owner: 'example.xyz' },
  ],
  [
    'sees through zero-width letters',
    'https://exa\u200bmple.com/',
    { shown: 'https://exa\u200bmple.com/', host: 'example.com' },
  ],
  ['reads two in a row', 'https://a.example https://b.example', { host: 'a.example' }, { host: 'b.example' }],
  ['reads a Japanese host', 'https://日本語.jp/ です', { host: '日本語.jp' }],
];

describe('addresses in text', () => {
  before(loadSuffixes);
  for (const [name, text, ...expected] of inText) {
    it(name, () => {
      const links = readLinks(addressesIn('body', text));
      expect(links.map(({ host }) => host)).to.deep.equal(expected.map(({ host }) => host));
      expected.forEach(({ shown, owner }, index) => {
        if (shown !== undefined) expect(links[index]?.shown).to.equal(shown);
        if (owner !== undefined) expect(links[index]?.owner).to.equal(owner);
      });
      for (const { span, shown } of links) expect(text.slice(span?.start, span?.end)).to.equal(shown);
    });
  }
});

const addresses: readonly (readonly [name: string, address: string, host: string, via?: readonly string[]])[] = [
  ['a name before @ is not the host', 'https://www.amazon.co.jp@evil.example/', 'evil.example'],
  ['punycode is shown as letters', 'https://xn--mazon-3ve.example/', 'аmazon.example'],
  ['percent letters in the host', 'https://%65xample.com/', 'example.com'],
  ['an IP address in hexadecimal', 'http://0x7f.1/', '127.0.0.1'],
  ['an IP address as one number', 'http://3221225985/', '192.0.2.1'],
  ['an IP address in octal', 'http://0300.0.02.01/', '192.0.2.1'],
  ['a slip in the scheme', 'htps://example.com/', 'example.com'],
  ['backslashes', 'https:\\\\example.com\\a', 'example.com'],
  [
    'google.com/url',
    'https://www.google.com/url?sa=t&q=https%3A%2F%2Fevil.example%2Fa',
    'evil.example',
    ['www.google.com'],
  ],
  ['google.co.jp/url', 'https://www.google.co.jp/url?url=https://evil.example', 'evil.example', ['www.google.co.jp']],
  ['AMP', 'https://www.google.com/amp/s/evil.example/a', 'evil.example', ['www.google.com']],
  [
    'translate.goog',
    'https://evil--site-example.translate.goog/a?_x_tr_sl=ja',
    'evil-site.example',
    ['evil--site-example.translate.goog'],
  ],
  [
    'safelinks',
    'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2F&data=x',
    'evil.example',
    ['nam02.safelinks.protection.outlook.com'],
  ],
  [
    'awstrack.me',
    'https://abc.r.us-east-1.awstrack.me/L0/https:%2F%2Fevil.example%2Fa/1/0100',
    'evil.example',
    ['abc.r.us-east-1.awstrack.me'],
  ],
  [
    'proofpoint',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__evil.example_a&d=x',
    'evil.example',
    ['urldefense.proofpoint.com'],
  ],
  [
    'one redirector behind another',
    'https://www.google.com/url?q=https%3A%2F%2Fdisq.us%2Furl%3Furl%3Dhttps%253A%252F%252Fevil.example',
    'evil.example',
    ['www.google.com', 'disq.us'],
  ],
];

describe('where an address leads', () => {
  before(loadSuffixes);
  for (const [name, address, host, via = []] of addresses) {
    it(name, () => {
      const [link] = readAddress({ shown: '', address });
      expect(link?.host).to.equal(host);
      expect(link?.via).to.deep.equal(via);
    });
  }

  it('lists both ends of a redirector nobody knows', () => {
    const links = readAddress({ shown: '', address: 'https://ads.example/adredir.asp?url=https://evil.example/a' });
    expect(links.map(({ host }) => host)).to.deep.equal(['evil.example', 'ads.example']);
  });

  for (const name of ['location', 'path', 'redirect_to', 'href', 'U'])
    it(`sees that an official address goes on under ${name}`, () => {
      const links = readAddress({
        shown: '',
        address: `https://www.amazon.co.jp/exec/redirect?tag=x&${name}=https%3A%2F%2Fevil.example%2Fa`,
      });
      expect(links.map(({ host, via }) => [host, via])).to.deep.equal([
        ['evil.example', ['www.amazon.co.jp']],
        ['www.amazon.co.jp', []],
      ]);
    });

  it('does not follow where one returns after signing in', () => {
    const links = readAddress({
      shown: '',
      address: 'http://192.0.2.1/ap/signin?openid.return_to=https%3A%2F%2Fwww.amazon.co.jp%2F',
    });
    expect(links.map(({ host }) => host)).to.deep.equal(['192.0.2.1']);
  });

  for (const address of [
    'https://t.co/abc',
    'https://bit.ly/abc',
    'https://www.linkedin.com/slink?code=abc',
    'https://u1.ct.sendgrid.net/ls/click?upn=x',
  ]) {
    it(`says that ${address} hides its target`, () =>
      expect(readAddress({ shown: '', address })[0]?.hidesTarget).to.equal(true));
  }

  for (const address of ['https://www.linkedin.com/in/abc', 'https://www.amazon.co.jp/', 'https://at.co/abc']) {
    it(`says that ${address} does not`, () =>
      expect(readAddress({ shown: '', address })[0]?.hidesTarget).to.equal(false));
  }

  for (const address of ['mailto:a@example.com', 'tel:+81312345678', 'javascript:alert(1)', '#top', '', 'https://']) {
    it(`gives no link for ${address || 'nothing'}`, () =>
      expect(readAddress({ shown: '', address })).to.deep.equal([]));
  }
});
