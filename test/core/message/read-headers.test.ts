import { expect } from '@esm-bundle/chai';
import { readAuthenticationResults, readReceivedSpf } from '../../../src/core/message/read-authentication.js';
import { isForwarded } from '../../../src/core/message/read-headers.js';
import { readMessage } from '../../../src/core/message/read-message.js';

const results: readonly (readonly [
  name: string,
  header: string,
  spf: string,
  dkim: string,
  dmarc: string,
  ...domains: string[],
])[] = [
  [
    'Gmail’s',
    'mx.example.com; dkim=pass header.i=@example.co.jp header.s=abc header.b=XyZ; spf=pass ' +
      '(example.com: domain of 01@bounces.example.co.jp designates 192.0.2.1 as permitted sender) ' +
      'smtp.mailfrom=01@bounces.example.co.jp; dmarc=pass (p=QUARANTINE sp=QUARANTINE dis=NONE) ' +
      'header.from=example.co.jp',
    'pass',
    'pass',
    'pass',
    'example.co.jp',
    'bounces.example.co.jp',
  ],
  [
    'Outlook’s',
    'spf=softfail (sender IP is 192.0.2.1) smtp.mailfrom=evil.example; dkim=none (message not ' +
      'signed) header.d=none;dmarc=fail action=none header.from=example.com;compauth=fail ' +
      'reason=001',
    'fail',
    'none',
    'fail',
  ],
  [
    'several signatures',
    'mx.example; dkim=fail header.d=a.example; dkim=pass header.d=b.example',
    'none',
    'pass',
    'none',
    'b.example',
  ],
  [
    'a failed one’s domain left out',
    'mx.example; spf=fail smtp.mailfrom=a@evil.example; dkim=pass header.d=ok.example',
    'fail',
    'pass',
    'none',
    'ok.example',
  ],
  [
    'errors as none',
    'mx.example; spf=temperror smtp.mailfrom=a.example; dkim=permerror; dmarc=bestguesspass header.from=a.example',
    'none',
    'none',
    'none',
  ],
  ['nothing', '', 'none', 'none', 'none'],
];

describe('Authentication-Results', () => {
  for (const [name, header, spf, dkim, dmarc, ...domains] of results) {
    it(`reads ${name}`, () => expect(readAuthenticationResults(header)).to.deep.equal({ spf, dkim, dmarc, domains }));
  }

  it('counts the topmost only', async () => {
    const { sender } = await readMessage(
      'Authentication-Results: mx.example; spf=fail smtp.mailfrom=a@evil.example\n' +
        'Authentication-Results: forged.example; dmarc=pass header.from=example.com\nFrom: ' +
        'a@example.com\nSubject: x\n\nx',
    );
    expect(sender?.authentication).to.deep.equal({ spf: 'fail', dkim: 'none', dmarc: 'none', domains: [] });
  });

  it('is absent where there is no such header', async () => {
    expect((await readMessage('From: a@example.com\nSubject: x\n\nx')).sender).not.to.have.property('authentication');
  });
});

describe('Received-SPF', () => {
  it('reads the envelope', () =>
    expect(
      readReceivedSpf('Pass (mailfrom) identity=mailfrom; client-ip=192.0.2.1; envelope-from=a@mail.example.com;'),
    ).to.deep.equal({ spf: 'pass', dkim: 'none', dmarc: 'none', domains: ['mail.example.com'] }));
  it('reads the comment', () =>
    expect(
      readReceivedSpf('pass (mx: domain of a@example.com designates 192.0.2.1 as permitted sender)').domains,
    ).to.deep.equal(['example.com']));
  it('leaves the bracket that ends the comment', () =>
    expect(readReceivedSpf('pass (mx: domain of a@example.com)').domains).to.deep.equal(['example.com']));
  it('gives no domain to a failure', () =>
    expect(readReceivedSpf('Fail (x) envelope-from=a@example.com')).to.deep.equal({
      spf: 'fail',
      dkim: 'none',
      dmarc: 'none',
      domains: [],
    }));
});

const forwarded: readonly (readonly [
  name: string,
  headers: readonly string[],
  subject: string,
  body: string,
  is: boolean,
])[] = [
  ['Fwd:', [], 'Fwd: お知らせ', '', true],
  ['FW：', [], 'FW：お知らせ', '', true],
  ['転送:', [], '[重要] 転送: お知らせ', '', true],
  ['a list', ['list-id', 'list-post'], 'x', '', true],
  ['a list that says so in its own way', ['x-mailing-list', 'precedence'], 'x', '', true],
  ['a Japanese list', ['x-ml-name'], 'x', '', true],
  ['a bare List-Id', ['list-id'], 'x', '', true],
  ['bulk mail', ['list-id', 'list-unsubscribe'], 'x', '', false],
  ['a forwarder', ['x-forwarded-to'], 'x', '', true],
  ['a quoted head', [], 'x', 'これです\n---------- Forwarded message ---------\nFrom:', true],
  ['Apple Mail', [], 'x', 'Begin forwarded message:\n\nFrom:', true],
  ['a plain mail', ['from', 'to'], 'お荷物の転送について', '本文', false],
];

describe('isForwarded', () => {
  for (const [name, headers, subject, body, is] of forwarded)
    it(`${is ? 'knows' : 'does not take for forwarded'} ${name}`, () =>
      expect(isForwarded(headers, subject, body)).to.equal(is));
});
