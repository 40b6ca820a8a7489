import { expect } from '@esm-bundle/chai';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { classOf } from '../../src/core/message/brand-domains.js';
import { readMessage } from '../../src/core/message/read-message.js';
import { judge } from '../../src/core/judge/judge.js';
import type { Brand } from '../../src/core/schema/brand.js';
import type { Facts, ScamVerdict } from '../../src/core/base/types.js';
import { loadPack } from '../../src/entries/packs.js';
import { ROOT, readItems, readJson } from '../../tools/content/content.js';

/** What the brand publishes about itself. */
interface Genuine {
  /** The day it was read. */
  readonly read: string;
  /** Its own pages: each was read at this address. */
  readonly pages: readonly string[];
  /** Addresses one of these pages names. */
  readonly named?: readonly { readonly page: string; readonly on: string }[];
  /** Where its mail comes from, as one of these pages says. */
  readonly senders?: readonly { readonly domain: string; readonly on: string }[];
}

const pack = await loadPack('amazon', 'ja');
const verdictOn = async (source: string, facts: Facts = {}): Promise<ScamVerdict> =>
  judge(await readMessage(source), pack, { today: '2026-11-21', ...facts });
const kindOf = async (source: string, facts: Facts = {}): Promise<ScamVerdict['kind']> =>
  (await verdictOn(source, facts)).kind;
const ACCUSED = ['likely-scam', 'suspicious'];

const mail = (from: string, subject: string, body: string): string =>
  [
    `From: ${from}`,
    'To: me@example.org',
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\n');

const pathOf = (id: string): string => join(ROOT, `test/fixtures/brands/${id}.json`);
const genuineOf = ({ id }: Brand): Genuine => readJson(pathOf(id)) as unknown as Genuine;
const addressesOf = ({ pages, named = [] }: Genuine): readonly string[] => [...pages, ...named.map(({ page }) => page)];
const countOf = (genuine: Genuine): number => addressesOf(genuine).length + (genuine.senders?.length ?? 0);
/** The brand of the pack and those of the directory. */
const brands = pack.brands;

/** Pages of somebody else, and what is said to stand on a page that is not among those that were read. */
const unfounded = (brand: Brand, { pages, named = [], senders = [] }: Genuine): readonly string[] => [
  ...pages.filter((page) => ['hosting', undefined].includes(classOf(new URL(page).hostname, brand))),
  ...[...named, ...senders].map(({ on }) => on).filter((on) => !pages.includes(on)),
];

const fakesOf = (brand: Brand): readonly (readonly [what: string, source: string, facts?: Facts])[] => [
  [
    'a text in its name',
    `${brand.speaksAs?.[0]}いただき、ありがとうございます。お支払い方法をご確認ください。https://oshirase-kakunin.example/login`,
  ],
  [
    'a headed text that threatens',
    `【${brand.text.name}】ご利用を制限しました。24時間以内にご確認ください。https://oshirase-kakunin.example/login`,
  ],
  [
    'a mail under its name',
    mail(
      `"${brand.text.name}" <info@oshirase-kakunin.example>`,
      '重要なお知らせ',
      'ご確認ください。https://oshirase-kakunin.example/',
    ),
  ],
  ['its own address at the front of another', `https://www.${brand.domains.store?.[0]}.oshirase-kakunin.example/login`],
  ['an address the visitor was told is its own', 'https://oshirase-kakunin.example/a', { claimedBrand: brand.id }],
];

describe('brands', () => {
  it('each have ten genuine addresses and sender domains to be held against', () => {
    const short = brands.filter((brand) => !existsSync(pathOf(brand.id)) || countOf(genuineOf(brand)) < 10);
    expect(short.map(({ id }) => id)).to.deep.equal([]);
    expect(brands.length).to.be.greaterThan(7);
  });

  it('have each of these from the brand’s own pages', () => {
    expect(
      Object.fromEntries(
        brands
          .map((brand) => [brand.id, unfounded(brand, genuineOf(brand))])
          .filter(([, found]) => (found ?? []).length > 0),
      ),
    ).to.deep.equal({});
  });

  it('name the sources of every domain, each with its day', () => {
    const bare = readItems()
      .filter(({ noun, id }) => noun === 'brands' && id !== 'amazon')
      .flatMap(({ id, value }) => {
        const { domains, sourcesOf } = value as unknown as Pick<Brand, 'domains' | 'sourcesOf'>;
        return Object.values(domains)
          .flat()
          .filter((domain) => !sourcesOf?.[domain]?.length)
          .map((domain) => `${id}: ${domain}`);
      });
    expect(bare).to.deep.equal([]);
  });

  for (const brand of brands)
    describe(brand.id, () => {
      const genuine = genuineOf(brand);
      const addresses = addressesOf(genuine);

      for (const page of addresses)
        it(`lets ${page} be`, async () => {
          expect(await kindOf(page), 'alone').not.to.be.oneOf(ACCUSED);
          expect(await kindOf(page, { claimedBrand: brand.id }), 'with the claim').not.to.be.oneOf(ACCUSED);
          expect(await kindOf(`【${brand.text.name}】ご利用明細を更新しました。${page}`), 'in a text').not.to.be.oneOf(
            ACCUSED,
          );
        });

      for (const { domain } of genuine.senders ?? [])
        it(`lets mail from ${domain} be`, async () => {
          const source = mail(
            `"${brand.text.name}" <no-reply@${domain}>`,
            `【${brand.text.name}】ご利用のお知らせ`,
            `ご利用ありがとうございます。${addresses[0]}`,
          );
          expect(await kindOf(source)).not.to.be.oneOf(ACCUSED);
          expect(await kindOf(source, { claimedBrand: brand.id }), 'with the claim').not.to.be.oneOf(ACCUSED);
        });

      for (const [what, source, facts] of fakesOf(brand))
        it(`sees through ${what}`, async () => {
          const { kind, claimedBrand } = await verdictOn(source, facts);
          expect(kind).to.be.oneOf(ACCUSED);
          expect(claimedBrand).to.be.oneOf([brand.id, 'eki-net', 'view-card']);
        });
    });
});

/** Nothing but the list speaks against it. */
const byTheListAlone = ({ text }: Brand): string =>
  mail(
    `"${text.name}" <info@hanasaku.example>`,
    'お知らせ',
    `${text.name}からのお知らせです。https://hanasaku.example/`,
  );

const LISTS: readonly (readonly [what: string, change: Partial<Brand>, kind: ScamVerdict['kind']])[] = [
  ['decides while it is firm', { thin: false, expires: '2026-11-21' }, 'likely-scam'],
  ['casts doubt at most when it is thin', { thin: true }, 'suspicious'],
  ['casts doubt at most when it is past its day', { thin: false, expires: '2026-11-20' }, 'suspicious'],
];

describe('“not on the brand’s list”', () => {
  for (const brand of brands)
    for (const [what, change, kind] of LISTS)
      it(`${brand.id}: ${what}`, async () => {
        const changed = brands.map((each) => (each.id === brand.id ? { ...each, ...change } : each));
        const verdict = judge(
          await readMessage(byTheListAlone(brand)),
          { ...pack, brands: changed },
          { today: '2026-11-21' },
        );
        expect(verdict.kind, verdict.evidence.map(({ signal }) => signal).join(', ')).to.equal(kind);
      });
});

const SHOP = 'https://shop.example/orders/1';
const HARMLESS: readonly (readonly [what: string, source: string])[] = [
  ['a shop that ships by a carrier', `ご注文の商品を発送しました。\n■ヤマト運輸\n伝票番号 1234-5678\n${SHOP}`],
  ['a shop that names the carrier in a sentence', `佐川急便でお届けします。${SHOP}`],
  [
    'a shop on Rakuten',
    mail('"みどり堂 楽天市場店" <info@midorido.example>', '発送のお知らせ', `発送しました。${SHOP}`),
  ],
  [
    'a shop’s own address for Rakuten',
    mail('"みどり堂" <rakuten@midorido.example>', '発送のお知らせ', `発送しました。${SHOP}`),
  ],
  [
    'a maker of review cards',
    mail('"レビューカード工房" <info@card.example>', '見本のお届け', `お届けします。${SHOP}`),
  ],
  [
    'a salon that ends in au',
    mail('"Salon Nouveau" <info@salon.example>', 'ご予約', `Nouveauをご利用いただきありがとうございます。${SHOP}`),
  ],
  [
    'a salon’s ID',
    mail('"Bureau ID" <info@bureau.example>', 'Your ID', `Bureau IDをご利用いただきありがとうございます。${SHOP}`),
  ],
  ['a fruit seller', mail('"Apple Pie Bakery" <info@pie.example>', 'Apple pie', `Fresh apples. ${SHOP}`)],
  [
    'the tax office in English words',
    mail('"The Tax Office Club" <info@club.example>', 'The tax deadline', `Read more. ${SHOP}`),
  ],
  ['a sign-in by another’s account', `Apple IDでサインインできます。${SHOP}`],
  ['a shop that takes cards', `三井住友カード、JCB、セゾンカードがご利用になれます。${SHOP}`],
  ['a talk about a flea market', `メルカリで買ったけど届かない。${SHOP}`],
];
const NEWS: readonly (readonly [what: string, source: string])[] = [
  ['a headline', `【ドコモ】新しい料金プランを発表 https://news.example/1`],
  [
    'a newsletter of headlines',
    mail('"ニュース便" <news@news.example>', '【国税庁】インボイスのQ&Aを更新', '詳しくは https://news.example/2'),
  ],
];

describe('what only names a brand', () => {
  for (const [what, source] of HARMLESS)
    it(`accuses not: ${what}`, async () => expect(await kindOf(source)).not.to.be.oneOf(ACCUSED));
  for (const [what, source] of NEWS)
    it(`calls no scam: ${what}`, async () => expect(await kindOf(source)).not.to.equal('likely-scam'));
  for (const host of [
    'telekinetic.example',
    'pineapple.example',
    'softbankhawks.example',
    'au.example.com',
    'aeon.example',
    'jcb.example',
    'rakuten-travel.example',
    'mercury.example',
  ])
    it(`accuses not: ${host}`, async () => expect(await kindOf(`https://${host}/`)).not.to.be.oneOf(ACCUSED));
});
