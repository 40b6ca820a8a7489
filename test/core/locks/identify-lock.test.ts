import { expect } from '@esm-bundle/chai';
import { identifyLock, nextLockQuestion } from '../../../src/core/locks/identify-lock.js';
import { readNotice } from '../../../src/core/locks/read-notice.js';
import type { Facts } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

const LOCKED = 'ふだんと異なる動きがあったため、アカウントをロックしました。カスタマーサービスにご連絡ください。';
const said = (text: string, facts: Facts = {}): Facts => ({
  audience: 'shopper',
  ...readNotice(text, pack).facts,
  ...facts,
});
const firstOf = (facts: Facts): string | undefined => identifyLock(facts, pack).locks[0]?.id;
const chance = (id: string, facts: Facts): number =>
  identifyLock(facts, pack).locks.find((lock) => lock.id === id)?.probability ?? 0;

/** Our own sentences, in the manner of notices. */
const NOTICES = [
  ['funds-held', 'seller', 'お客様の売上金は、審査が終わるまで最大90日間お支払いを見合わせます。'],
  [
    'funds-held',
    'seller',
    'Your account balance will be withheld for up to 90 days while we make sure that buyers are refunded.',
  ],
  [
    'appeal-refused',
    'seller',
    'いただいた改善計画を拝見しましたが、再開を判断するには内容が足りません。根本原因をさらに詳しくご説明ください。',
  ],
  ['appeal-refused', 'seller', 'After reviewing your appeal we have decided not to reactivate your account.'],
  [
    'seller-section-3',
    'seller',
    'We have deactivated your selling account in accordance with Section 3 of the Amazon Services Business Solutions Agreement.',
  ],
  [
    'returns-restriction',
    'shopper',
    '返品の件数が通常より多いため、今後は一部の商品のご購入を制限させていただきます。',
  ],
  [
    'returns-restriction',
    'shopper',
    'Because of an unusual number of returns, your account can only buy digital items.',
  ],
  ['flex-warning', 'flex', '今週、3件の配達で遅れがありました。改善されない場合、契約に影響することがあります。'],
  [
    'flex-document-expired',
    'flex',
    'ご登録の運転免許証の有効期限が過ぎています。新しい免許証の写真をアプリから送ってください。',
  ],
  [
    'flex-document-expired',
    'flex',
    'Your vehicle inspection certificate expires in 5 days. Upload a new one in the app to keep taking blocks.',
  ],
  [
    'misuse-lock',
    'shopper',
    'アカウントの利用規約に反する使い方が確認されたため、ロックしました。詳細はメールをご覧ください。',
  ],
  [
    'dormant',
    'seller',
    '1年以上ご利用がないため、出品用アカウントを停止しました。再開するには請求方法を更新してください。',
  ],
  [
    'lost-2sv',
    'shopper',
    '2段階認証を無効にするには、身分証明書のコピーを提出してください。確認には1〜2日かかります。',
  ],
  ['hold-payment', 'shopper', 'お支払い方法の名義と請求先住所が確認できなかったため、ご注文を保留しています。'],
  ['closed', 'shopper', 'アカウントの閉鎖手続きを行いました。未発送の注文はキャンセルされます。'],
  ['under-review', 'seller', 'ご提出いただいた書類を確認しています。結果が出るまで数日かかることがあります。'],
  ['hijacked', 'shopper', 'お客様のパスワードが変更されました。ご自身で変更していない場合は、すぐにお知らせください。'],
  [
    'hijacked',
    'seller',
    'A new user was added to your account and the bank account was changed. If you did not do this, contact us.',
  ],
  ['outage', 'shopper', 'We are experiencing technical difficulties with sign-in. Please try again later.'],
  [
    'related-account',
    'seller',
    'Your account was deactivated because it is linked to an account that may not sell on Amazon.',
  ],
  [
    'flex-terminated',
    'flex',
    'Amazon Flexの業務委託契約を本日付で終了します。異議がある場合は10日以内に返信してください。',
  ],
  [
    'security-lock',
    'shopper',
    'For your protection we locked your account after a sign-in from a new location. Please call customer service.',
  ],
  [
    'seller-deactivated-performance',
    'seller',
    '出荷遅延率が目標を大きく上回っているため、出品を一時停止しました。改善計画をご提出ください。',
  ],
  [
    'seller-verification',
    'seller',
    '出品者様の事業所の住所に確認用のはがきを送りました。届いた番号を入力してください。',
  ],
] as const;

describe('readNotice', () => {
  it('points at the words themselves', () => {
    const { spans } = readNotice(LOCKED, pack);
    expect(
      spans.filter(({ lock }) => lock === 'security-lock').map(({ span }) => LOCKED.slice(span.start, span.end)),
    ).to.include('アカウントをロック');
  });
  it('finds them in other widths, cases and spacings', () => {
    expect(
      firstOf(said('Ｙｏｕｒ  ＡＣＣＯＵＮＴ has been\nlocked as a PRECAUTION: unusual activity was seen.')),
    ).to.equal('security-lock');
  });
  it('does not count one stretch twice for a lock', () => {
    const { spans } = readNotice('アカウントがロックされました', pack);
    expect(spans.filter(({ lock }) => lock === 'security-lock')).to.have.length(1);
  });
  it('does not find a word inside another', () =>
    expect(
      readNotice('We are happy with refunds.', pack).spans.filter(({ lock }) => lock === 'funds-held'),
    ).to.have.length(0));
  it('keeps no word of the notice among the facts', () =>
    expect(JSON.stringify(readNotice(LOCKED, pack).facts)).not.to.match(/[ぁ-ん]/));
  it('says nothing about a text that says nothing', () =>
    expect(readNotice('こんにちは', pack)).to.deep.equal({ facts: {}, spans: [] }));
});

describe('identifyLock', () => {
  it('sums to 1', () =>
    expect(identifyLock(said(LOCKED), pack).locks.reduce((sum, { probability }) => sum + probability, 0)).to.be.closeTo(
      1,
      1e-9,
    ));
  it('survives JSON', () => {
    const reading = identifyLock(said(LOCKED), pack);
    expect(JSON.parse(JSON.stringify(reading))).to.deep.equal(reading);
  });
  it('names only the locks of the audience', () =>
    expect(identifyLock({ audience: 'flex' }, pack).locks.map(({ id }) => id)).not.to.include('seller-section-3'));
  it('says why', () => expect(identifyLock(said(LOCKED), pack).locks[0]?.because).to.include('notice-phrases'));
  it('is sure of nothing while nothing is known', () => expect(identifyLock({}, pack).kind).to.equal('open'));
  it('cannot tell when the visitor knows nothing', () => {
    let facts: Facts = { audience: 'seller' };
    for (let next = nextLockQuestion(facts, pack); next; next = nextLockQuestion(facts, pack))
      facts = { ...facts, [next.id]: 'unknown' };
    expect(identifyLock(facts, pack).kind).to.equal('cannot-tell');
  });

  describe('a fake', () => {
    it('is never decided by the words alone', () => expect(firstOf(said(LOCKED))).to.equal('security-lock'));
    it('is never ruled out by the words alone', () => expect(chance('fake', said(LOCKED))).to.be.above(0.05));
    for (const noticeVerdict of ['likely-scam', 'suspicious'] as const)
      it(`wins when judge said ${noticeVerdict}`, () =>
        expect(firstOf(said(LOCKED, { noticeVerdict }))).to.equal('fake'));
    it('wins over every notice we know when judge said likely-scam', () => {
      for (const lock of pack.locks)
        for (const audience of lock.audiences ?? ['shopper']) {
          const phrases = lock.phrases.map((_, index) => `${lock.id}:${index}`);
          expect(firstOf({ audience, 'notice-phrases': phrases, noticeVerdict: 'likely-scam' }), lock.id).to.equal(
            'fake',
          );
        }
    });
    it('loses to a notice that was seen inside Amazon, where judge only suspects', () =>
      expect(firstOf(said(LOCKED, { noticeVerdict: 'suspicious', 'lock-seen-inside': 'yes' }))).to.equal(
        'security-lock',
      ));
    it('is found by answers alone', () =>
      expect(firstOf({ audience: 'shopper', 'lock-seen-inside': 'no', 'sign-in-works': 'yes' })).to.equal('fake'));
  });

  for (const [lock, audience, text] of NOTICES)
    it(`reads 「${text.slice(0, 40)}」`, () => expect(firstOf(said(text, { audience }))).to.equal(lock));

  it('hears what the other widgets asked', () => {
    expect(firstOf({ audience: 'seller', 'seller-notice': 'related-account' })).to.equal('related-account');
    expect(firstOf({ audience: 'flex', 'flex-notice': 'papers' })).to.equal('flex-document-expired');
    expect(firstOf({ audience: 'shopper', 'screen-message': 'account-closed' })).to.equal('closed');
  });
});

describe('nextLockQuestion', () => {
  const walk = (
    facts: Facts,
    answer: (id: string, options: readonly string[]) => string | readonly string[],
  ): readonly string[] => {
    const next = nextLockQuestion(facts, pack);
    return next ? [next.id, ...walk({ ...facts, [next.id]: answer(next.id, next.options) }, answer)] : [];
  };
  for (const audience of ['shopper', 'seller', 'flex']) {
    it(`asks a ${audience} at most three after the notice`, () => {
      for (const start of [{ audience }, { audience, 'notice-says': 'suspended' }])
        for (const pick of [0, 1, -1])
          expect(
            walk(start, (_, options) => options.at(pick) ?? 'unknown').filter((id) => id !== 'notice-says').length,
          ).to.be.at.most(3);
    });
  }
  it('asks nothing more of a notice that speaks clearly', () =>
    expect(
      nextLockQuestion(
        {
          audience: 'seller',
          ...readNotice('ビジネスソリューション契約の第3条に基づき停止しました。', pack).facts,
          noticeVerdict: 'no-signs-found',
        },
        pack,
      ),
    ).to.equal(undefined));
  it('asks only what the guide may ask', () => {
    for (const audience of ['shopper', 'seller', 'flex'])
      expect(
        walk({ audience }, () => 'unknown').every(
          (id) => id.startsWith('lock-') || ['notice-says', 'sign-in-works', 'takeover'].includes(id),
        ),
      ).to.equal(true);
  });
});
