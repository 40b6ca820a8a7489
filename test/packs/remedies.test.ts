import { expect } from '@esm-bundle/chai';
import { damageControl } from '../../src/core/diagnosis/damage-control.js';
import { DEVICES } from '../../src/core/base/device.js';
import { procedureOf } from '../../src/core/diagnosis/plan-remedies.js';
import type { Contact } from '../../src/core/schema/contact.js';
import type { Remedy } from '../../src/core/schema/remedy.js';
import type { Facts } from '../../src/core/base/types.js';
import pack from '../../src/packs/folded/amazon.ja.js';
import { UNSAFE_ADVICE, sentencesOf, unsafeIn } from './unsafe-advice.js';

const AUDIENCES = ['shopper', 'seller', 'flex'] as const;
const REFERENCE_KINDS = ['ready', 'never', 'faq', 'report', 'prevention'] as const;

const remediesFor = (audience: string): readonly Remedy[] =>
  pack.remedies.filter((remedy) => !remedy.audiences || remedy.audiences.includes(audience));
const find = (id: string): Remedy => {
  const remedy = pack.remedies.find((candidate) => candidate.id === id);
  if (!remedy) throw new Error(`no remedy ${id}`);
  return remedy;
};

interface Said {
  readonly where: string;
  readonly text: string;
}
const saidBy = (item: Remedy | Contact): readonly Said[] => [
  ...Object.entries(item.text).map(([key, text]) => ({ where: `${item.id} ${key}`, text: String(text) })),
  ...item.steps.map(({ id, text }) => ({ where: `${item.id} step ${id}`, text })),
];
const saidByReferences = pack.references
  .filter(({ kind }) => (REFERENCE_KINDS as readonly string[]).includes(kind))
  .flatMap(({ id, text }) =>
    Object.entries(text).map(([key, words]) => ({ where: `${id} ${key}`, text: String(words) })),
  );
const said: readonly Said[] = [...[...pack.remedies, ...pack.contacts].flatMap(saidBy), ...saidByReferences];

/** Labels of screens stand as they read there. */
const withoutLabels = (text: string): string => text.replace(/「[^」]*」/g, '');
const isPublicLine = /#9110|(?<!\d)188(?!\d)|(?<!\d)110(?!\d)/g;

const LINKS = [
  'https://www.amazon.co.jp/',
  'https://www.amazon.co.jp/contact-us',
  'https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=202073840',
  'https://sellercentral.amazon.co.jp/',
  'https://www.antiphishing.jp/registration.html',
  'https://www.internethotline.jp/',
  'mailto:stop-spoofing@amazon.com',
  'mailto:reportascam@amazon.com',
  'tel:188',
];

describe('remedies, contacts and their references', () => {
  for (const remedy of pack.remedies) {
    for (const audience of remedy.audiences ?? AUDIENCES) {
      for (const device of DEVICES) {
        it(`${remedy.id} has steps for ${audience} on ${device}`, () => {
          expect(procedureOf(remedy, { audience, device }).steps.length).to.be.greaterThan(1);
        });
      }
    }
  }

  it('give each step of a remedy or contact its own id', () => {
    for (const { id, steps } of [...pack.remedies, ...pack.contacts])
      expect(new Set(steps.map((step) => step.id)).size, id).to.equal(steps.length);
  });

  it('offer each audience a remedy that asks its own support', () => {
    for (const audience of AUDIENCES)
      expect(
        remediesFor(audience).filter(({ isService }) => isService),
        audience,
      ).to.have.length(1);
  });

  it('take an honest time: from no more than to, and not nothing', () => {
    for (const { id, minutes } of pack.remedies) expect(minutes[0] > 0 && minutes[0] <= minutes[1], id).to.equal(true);
  });

  it('drift where they name days or hours', () => {
    for (const { id, drifts, text, steps } of pack.remedies.filter(({ emergency }) => !emergency))
      if (/\d+(?:日|時間|週間)/.test([...Object.values(text), ...steps.map((step) => step.text)].join()))
        expect(drifts, id).to.equal(true);
  });

  it('link to known pages only', () => {
    const references = pack.references.flatMap((reference) => (reference.kind === 'report' ? [reference.link] : []));
    const links = [...pack.remedies, ...pack.contacts]
      .flatMap(({ steps }) => steps.map(({ link }) => link))
      .concat(
        pack.contacts.map(({ link }) => link),
        references,
      );
    for (const link of links.filter((candidate) => candidate !== undefined)) expect(LINKS).to.include(link);
  });
});

describe('words of remedies, contacts and their references', () => {
  it('have no telephone number but the public help lines', () => {
    for (const { where, text } of said)
      expect(text.replace(isPublicLine, ''), where).not.to.match(/\d{2,4}-\d{2,4}-\d{3,4}|0\d{9,10}|03-|0120/);
  });

  it('have no word that frightens, promises or talks down', () => {
    for (const { where, text } of said)
      expect(withoutLabels(text), where).not.to.match(
        /実施|該当|下記|となります|いたします|お客様|！|至急|危険|警告|(?:安全|安心|本物)です|必ず(?:戻|もど|直|解|再)/,
      );
  });

  it('are short', () => {
    for (const { where, text } of said) {
      const limit = where.endsWith(' title') ? 24 : 40;
      for (const sentence of sentencesOf(text)) expect(sentence.length, `${where}: ${sentence}`).to.be.at.most(limit);
    }
  });

  for (const { row, would, pattern } of UNSAFE_ADVICE) {
    it(`never give the advice of ${row}`, () => {
      for (const sentence of would)
        expect(
          unsafeIn(sentence).map((advice) => advice.row),
          sentence,
        ).to.include(row);
      const guilty = said.filter(({ text }) => unsafeIn(text).some((advice) => advice.pattern === pattern));
      expect(guilty).to.deep.equal([]);
    });
  }

  it('ask for a new password of at least 12 letters, kept by a manager', () => {
    for (const id of ['reset-password', 'damage-change-password']) {
      const words = saidBy(find(id))
        .map(({ text }) => text)
        .join('');
      expect(words).to.include('12文字以上');
      expect(words).to.include('パスワード管理アプリ');
    }
  });
});

describe('protected items', () => {
  it('are all emergency remedies, the check inside and the warnings against evasion', () => {
    const must = pack.remedies.filter(({ emergency }) => emergency).map(({ id }) => id);
    const more = [
      'check-inside-amazon',
      'ignore-unasked-code',
      'turn-down-recovery-offer',
      'fix-related-account',
      'appeal-closure',
    ];
    for (const id of [...must, ...more]) expect(find(id).protected, id).to.equal(true);
  });

  it('are the routes that need no sign-in, and what never to tell', () => {
    for (const id of ['amazon-without-sign-in', 'seller-sign-in-help'])
      expect(pack.contacts.find((contact) => contact.id === id)?.protected, id).to.equal(true);
    for (const { id, protected: kept } of pack.references.filter(({ kind }) => kind === 'never'))
      expect(kept, id).to.equal(true);
  });
});

/** Money first, then the intruder's hands, then the doors, then a look round, then telling. */
const ORDER = [
  'damage-close-page',
  'damage-stop-card',
  'damage-remote-app',
  'damage-tell-bank',
  'damage-gift-card',
  'damage-change-password',
  'damage-change-mail-password',
  'damage-same-password-elsewhere',
  'sign-out-everywhere',
  'damage-check-seller-account',
  'damage-check-history',
  'damage-tell-amazon',
  'damage-id-document',
  'damage-report',
];
const GIVEN = ['link', 'password', 'card', 'code', 'bank', 'id-document', 'money', 'remote-app'];
const FIRST: Readonly<Record<string, string>> = {
  link: 'damage-close-page',
  password: 'damage-change-password',
  card: 'damage-stop-card',
  code: 'damage-change-password',
  bank: 'damage-tell-bank',
  'id-document': 'damage-id-document',
  money: 'damage-tell-bank',
  'remote-app': 'damage-remote-app',
};

const subsets = (items: readonly string[]): readonly (readonly string[])[] =>
  items.reduce<readonly (readonly string[])[]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]]);
const control = (facts: Facts): readonly string[] => damageControl(facts, pack).map(({ remedy }) => remedy);

describe('damage control', () => {
  for (const audience of AUDIENCES) {
    it(`keeps one order for every combination that ${audience} gave away`, () => {
      for (const given of subsets(GIVEN)) {
        const ids = control({ audience, 'given-away': given });
        expect(ids, given.join()).to.deep.equal(ORDER.filter((id) => ids.includes(id)));
      }
    });

    it(`stops the card first whenever ${audience} gave a card`, () => {
      for (const given of subsets(GIVEN).filter((some) => some.includes('card')))
        expect(control({ audience, 'given-away': given })[0], given.join()).to.equal('damage-stop-card');
    });

    it(`cuts the remote app off before ${audience} changes a password`, () => {
      const ids = control({ audience, 'given-away': ['remote-app', 'password'] });
      expect(ids.indexOf('damage-remote-app')).to.be.within(0, ids.indexOf('damage-change-password') - 1);
    });
  }

  for (const [given, first] of Object.entries(FIRST)) {
    it(`begins with ${first} after ${given}`, () =>
      expect(control({ audience: 'shopper', 'given-away': [given] })[0]).to.equal(first));
  }

  it('is one calm page for a link that was only opened', () => {
    expect(control({ audience: 'shopper', 'given-away': ['link'] })).to.deep.equal(['damage-close-page']);
    expect(find('damage-close-page').steps.length).to.be.at.most(4);
  });

  it('says nothing where nothing was given away', () => {
    expect(control({ audience: 'shopper' })).to.deep.equal([]);
    expect(control({ audience: 'seller', 'given-away': [], takeover: ['none'] })).to.deep.equal([]);
    expect(control({ audience: 'flex', 'given-away': 'unknown', takeover: 'unknown' })).to.deep.equal([]);
  });

  it('looks after payouts and users for sellers only', () => {
    const facts = { takeover: ['payout-changed'] };
    expect(control({ ...facts, audience: 'seller' })).to.include('damage-check-seller-account');
    expect(control({ ...facts, audience: 'shopper' })).not.to.include('damage-check-seller-account');
  });

  it('ends with the public desks whenever more than a link was given', () => {
    for (const given of subsets(GIVEN.slice(1)).filter((some) => some.length > 0))
      expect(control({ audience: 'flex', 'given-away': given }).at(-1), given.join()).to.equal('damage-report');
  });

  it('has an answer for every option of the question', () => {
    const options = pack.questions.find(({ id }) => id === 'given-away')?.options.map(({ id }) => id);
    expect(options).to.deep.equal(GIVEN);
  });
});
