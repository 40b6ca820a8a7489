import { expect } from '@esm-bundle/chai';
import { findClaim } from '../../../src/core/judge/claim.js';
import { readMessage } from '../../../src/core/message/read-message.js';
import type { Facts } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';
import others from '../../../src/packs/folded/directory.ja.js';
import { contextOf, plain } from '../probes/context.js';

const wayOf = async (source: string, facts: Facts = {}): Promise<string | undefined> =>
  (await contextOf(source, facts)).claimedBy;

describe('who a message says it is from', () => {
  const CLAIMS: readonly (readonly [what: string, source: string, way: string | undefined])[] = [
    ['a name in the sender', plain('From: "Amazon.co.jp" <a@mail.example>\nSubject: x'), 'sender'],
    ['Amazon’s own address', plain('From: <order-update@amazon.co.jp>\nSubject: x'), 'sender'],
    ['a name in brackets in the subject', plain('From: <a@mail.example>\nSubject: 【Amazon】x'), 'subject'],
    ['a mail that speaks in the name', plain('From: <a@mail.example>\nSubject: x', 'Amazonアカウントを確認'), 'body'],
    ['a mail that mentions it', plain('From: <a@mail.example>\nSubject: x', 'AmazonもYahooも見ました'), undefined],
    ['a text that speaks in the name', 'Your Amazon account needs attention', 'text'],
    ['a text under its letterhead', '【アマゾン】お知らせ', 'text'],
    ['a text that mentions it', '昨日Amazonで本を買った', 'mention'],
    ['a text about a river', 'Amazonasへ旅行した', undefined],
    ['an address in another’s host', 'https://amazon.co.jp.kakunin.example/', 'link'],
    [
      'a reader whose own address has the name behind a plus',
      plain('From: Taro <taro+amazon@mail.example>\nSubject: x'),
      undefined,
    ],
  ];
  for (const [what, source, way] of CLAIMS)
    it(`${what}: ${way ?? 'nobody'}`, async () => expect(await wayOf(source)).to.equal(way));
  it('the visitor knows best', async () =>
    expect(await wayOf('昨日Amazonで本を買った', { claimedBrand: 'amazon' })).to.equal('visitor'));
});

describe('how a short message begins', () => {
  const BEGINNINGS: readonly (readonly [what: string, source: string, way: string | undefined])[] = [
    ['a short message that begins with its name', 'NTTドコモより、お知らせです。', 'body'],
    ['a short message that says who is speaking', 'ヤマト運輸です。お荷物の件です。', 'body'],
    ['two letters before a colon', 'au:お知らせです。', 'body'],
    ['a name and a space', 'セゾンカード お支払いの件です。', 'body'],
    ['a parcel that came from there', 'うちにヤマト運輸より荷物が来た', undefined],
    ['a text about something that begins alike', 'Apple Watchが当たりました。', undefined],
  ];
  const brands = [...pack.brands, ...others];
  for (const [what, source, way] of BEGINNINGS)
    it(`${what}: ${way ?? 'nobody'}`, async () =>
      expect(findClaim(await readMessage(source), brands, {})?.by).to.equal(way));
});
