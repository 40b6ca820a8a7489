import { expect } from '@esm-bundle/chai';
import { classOf, officialDomain, sendsMail, standingOf } from '../../../src/core/message/brand-domains.js';
import type { Brand } from '../../../src/core/schema/brand.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

const amazon = pack.brands.find(({ id }) => id === 'amazon') as Brand;

describe('whose a host is', () => {
  const HOSTS: readonly (readonly [host: string, standing: string])[] = [
    ['amazon.co.jp', 'official'],
    ['www.amazon.co.jp', 'official'],
    ['sellercentral.amazon.co.jp', 'official'],
    ['pay.amazon.co.jp', 'official'],
    ['sellercentral-japan.amazon.com', 'official'],
    ['amzn.asia', 'own'],
    ['m.media-amazon.com', 'own'],
    ['aws.amazon.com', 'own'],
    ['flex.amazon.co.jp', 'official'],
    ['x.s3.amazonaws.com', 'anybody'],
    ['d111.cloudfront.net', 'anybody'],
    ['abc.awstrack.me', 'anybody'],
    ['amazon.co.jp.example', 'foreign'],
    ['notamazon.co.jp', 'foreign'],
    ['amazon-co-jp.example', 'foreign'],
    ['', 'foreign'],
  ];
  for (const [host, standing] of HOSTS)
    it(`${host || '(nothing)'}: ${standing}`, () => expect(standingOf(host, amazon)).to.equal(standing));
  it('a domain in two classes counts as the first', () => expect(classOf('amazon.co.jp', amazon)).to.equal('store'));
  it('rented hosting sends no mail of the brand', () => expect(sendsMail('amazonses.com', amazon)).to.equal(false));
  it('the store at home is drawn beside a foreign one', () => expect(officialDomain(amazon)).to.equal('amazon.co.jp'));
});
