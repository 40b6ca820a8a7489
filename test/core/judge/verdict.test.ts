import { expect } from '@esm-bundle/chai';
import type { Facts, ObservationId } from '../../../src/core/base/types.js';
import { FOREIGN, HOME, ORDER, PASS, mail, verdictOn } from './judging.js';

const NOTICE = 'Amazonアカウントのお知らせです。';
const LISTED: Facts = { 'message-centre': 'listed' };
const CODE = '【Amazon】確認コードは123456です。だれにも教えないでください。';
const NONE = 'Authentication-Results: mx.example.org; dkim=none; spf=none; dmarc=none';

interface Open {
  readonly what: string;
  readonly source: string;
  readonly facts?: Facts;
  readonly missing: readonly ObservationId[];
}

const OPEN: readonly Open[] = [
  { what: 'nothing', source: '', missing: ['claimed-brand', 'link-address'] },
  { what: 'a space', source: ' \n', missing: ['claimed-brand', 'link-address'] },
  { what: 'words of nobody', source: '来週の集まりの場所です。', missing: ['claimed-brand', 'link-address'] },
  {
    what: 'words of nobody, and nobody knows who',
    source: '来週の集まりの場所です。',
    facts: { claimedBrand: 'unknown' },
    missing: ['link-address', 'inside-brand'],
  },
  {
    what: 'words of nobody, and it is somebody else',
    source: 'お知らせです。 https://map.example/a',
    facts: { claimedBrand: 'other' },
    missing: ['inside-brand', 'sender-address'],
  },
  { what: 'a lone address', source: 'https://map.example/a', missing: ['claimed-brand', 'inside-brand'] },
  { what: 'a lone short address', source: 'https://bit.ly/3xAmPl3', missing: ['claimed-brand', 'link-address'] },
  {
    what: 'the brand’s short address',
    source: 'https://amzn.to/3abcdef',
    facts: { claimedBrand: 'amazon' },
    missing: ['inside-brand', 'sender-address'],
  },
  {
    what: 'the same, found inside',
    source: 'https://amzn.to/3abcdef',
    facts: { claimedBrand: 'amazon', ...LISTED },
    missing: ['sender-address', 'full-headers'],
  },
  { what: 'a short message without a link', source: NOTICE, missing: ['link-address', 'inside-brand'] },
  {
    what: 'a short message with an official link',
    source: `${NOTICE}${HOME}`,
    missing: ['inside-brand', 'sender-address'],
  },
  {
    what: 'a code that is not listed, as codes are not',
    source: CODE,
    facts: { 'message-centre': 'not-listed' },
    missing: ['link-address', 'sender-address'],
  },
  {
    what: 'a mail as phones copy it',
    source: `差出人：Amazon <order-update@amazon.co.jp>\n件名：お知らせ\n\n${NOTICE}${HOME}`,
    missing: ['inside-brand', 'full-headers'],
  },
  { what: 'a mail without its checks', source: mail(`${ORDER} ${HOME}`), missing: ['inside-brand', 'full-headers'] },
  {
    what: 'a mail that nobody checked',
    source: mail(`${ORDER} ${HOME}`, { head: NONE }),
    missing: ['inside-brand', 'ask-brand'],
  },
  {
    what: 'an aligned pass and no link',
    source: mail(ORDER, { head: PASS }),
    missing: ['link-address', 'inside-brand'],
  },
  {
    what: 'a mail that was passed on',
    source: mail(
      `---------- Forwarded message ---------\nFrom: Amazon.co.jp <order-update@amazon.co.jp>\n\n${ORDER} ${HOME}`,
      { from: 'Taro <taro@mail.example>', subject: 'Fwd: ご注文の確認' },
    ),
    missing: ['inside-brand', 'sender-address'],
  },
  {
    what: 'a letter from a friend',
    source: mail('場所です。https://map.example/abc', {
      from: 'Hana <hana@mail.example>',
      subject: '集まり',
      head: NONE,
    }),
    missing: ['claimed-brand', 'inside-brand'],
  },
  {
    what: 'a checked mail of somebody that is not listed',
    source: mail(`認証コードです。 ${HOME}`, { head: NONE }),
    facts: { 'message-centre': 'not-listed' },
    missing: ['ask-brand', 'inside-brand'],
  },
];

const missingIn = async (source: string, facts: Facts = {}): Promise<readonly ObservationId[]> => {
  const verdict = await verdictOn(source, facts);
  return verdict.kind === 'cannot-tell' ? verdict.missing : [];
};

describe('a verdict', () => {
  it('names whom the message claims to be from', async () =>
    expect((await verdictOn('【Amazon】お知らせ')).claimedBrand).to.equal('amazon'));
  it('names nobody where nobody is claimed', async () =>
    expect((await verdictOn('来週の集まりの場所です。')).claimedBrand).to.equal(null));
  it('puts the deciding sign first and shows where it stands', async () => {
    const source = `【Amazon】お客様のお支払いを確認できません。${FOREIGN}`;
    const {
      evidence: [first],
    } = await verdictOn(source);
    expect(first?.signal).to.equal('foreign-link');
    expect(source.slice(first?.span?.start, first?.span?.end)).to.equal(FOREIGN);
    expect(first?.values).to.include({ owner: 'meibo-kakunin.example', official: 'amazon.co.jp', brand: 'Amazon' });
  });
  it('counts one sign a family', async () => {
    const { evidence } = await verdictOn('【Amazon】24時間以内に至急ご確認ください。');
    expect(
      evidence
        .filter(({ signal }) => ['deadline', 'urging', 'short-deadline'].includes(signal))
        .map(({ signal }) => signal),
    ).to.deep.equal(['deadline']);
  });
  for (const { what, source, facts, missing } of OPEN)
    it(`that cannot tell of ${what} names what would decide: ${missing.join(', ')}`, async () =>
      expect(await missingIn(source, facts)).to.deep.equal(missing));
});
