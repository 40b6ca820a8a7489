import { expect } from '@esm-bundle/chai';
import { loadSuffixes, ownerOf } from '../../../src/core/message/domains.js';
import { SUFFIXES_DATE } from '../../../src/core/message/suffixes.js';

const owners: readonly (readonly [host: string, owner: string | null])[] = [
  ['www.amazon.co.jp', 'amazon.co.jp'],
  ['amazon.co.jp.account.evil.top', 'evil.top'],
  ['shop.example.hokkaido.jp', 'example.hokkaido.jp'],
  ['a.example.aibetsu.hokkaido.jp', 'example.aibetsu.hokkaido.jp'],
  ['www.city.kawasaki.jp', 'city.kawasaki.jp'],
  ['x.foo.kawasaki.jp', 'x.foo.kawasaki.jp'],
  ['www.example.com.br', 'example.com.br'],
  ['fake.github.io', 'fake.github.io'],
  ['fake.web.app', 'fake.web.app'],
  ['a.fake.workers.dev', 'fake.workers.dev'],
  ['bucket.s3.ap-northeast-1.amazonaws.com', 'bucket.s3.ap-northeast-1.amazonaws.com'],
  ['d111.cloudfront.net', 'd111.cloudfront.net'],
  ['shop.sakura.ne.jp', 'shop.sakura.ne.jp'],
  ['a.b.ck', 'a.b.ck'],
  ['www.ck', 'www.ck'],
  ['xn--85x722f.xn--55qx5d.cn', '食狮.公司.cn'],
  ['WWW.Example.COM.', 'example.com'],
  ['co.jp', 'co.jp'],
  ['localhost', 'localhost'],
  ['192.0.2.1', null],
  ['[2001:db8::1]', null],
  ['', null],
];

describe('ownerOf', () => {
  before(loadSuffixes);

  for (const [host, owner] of owners)
    it(`says ${owner ?? 'nobody'} owns ${host || 'nothing'}`, () => expect(ownerOf(host)).to.equal(owner));

  it('knows how old its list is', () => expect(SUFFIXES_DATE).to.match(/^\d{4}-\d{2}-\d{2}$/));

  it('is not fooled by names of Object', () => expect(ownerOf('a.constructor')).to.equal('a.constructor'));
});
