import { expect } from '@esm-bundle/chai';
import { evaluate } from '../../../src/core/probes/evaluate.js';
import { PROBES } from '../../../src/core/probes/index.js';
import type { Context, Reading, RestsOn } from '../../../src/core/probes/reading.js';
import { editDistance } from '../../../src/core/probes/spelling.js';
import type { Probe } from '../../../src/core/schema/probe.js';
import type { Facts } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';
import { contextOf, html, plain } from './context.js';

const ask = async (probe: Probe, source: string, facts: Facts = {}): Promise<string> =>
  evaluate({ all: [probe] }, await contextOf(source, facts)).truth;

describe('probes', () => {
  const SHOWN: readonly (readonly [probe: Probe, what: string, source: string, truth: string])[] = [
    [
      { probe: 'says', phrases: ['ない場合'], beside: ['停止します'] },
      'a condition beside a threat',
      'ご確認がない場合、ご利用を停止します。',
      'yes',
    ],
    [
      { probe: 'says', phrases: ['ない場合'], beside: ['停止します'] },
      'the threat before the condition',
      '停止します、ご確認がない場合は。',
      'yes',
    ],
    [{ probe: 'says', phrases: ['ない場合'], beside: ['停止します'] }, 'a condition alone', 'ご確認がない場合。', 'no'],
    [
      { probe: 'says', phrases: ['ない場合'], beside: ['停止します'] },
      'the two far apart',
      `雨で来られない場合は中止です。${'来週も集まります。'.repeat(30)}エレベーターを停止します。`,
      'no',
    ],
    [{ probe: 'of-kind', is: ['text'], upTo: 20 }, 'a short message', 'お荷物の件です。', 'yes'],
    [
      { probe: 'of-kind', is: ['text'], upTo: 20 },
      'a short message with a long address',
      'お荷物の件です。\n\nhttps://kakunin.example/a/b/c/d/e/f/g',
      'yes',
    ],
    [{ probe: 'of-kind', is: ['text'], upTo: 20 }, 'a long one', 'お荷物の件です。'.repeat(5), 'no'],
    [
      { probe: 'link-decorated' },
      'what companies put behind their name',
      'Kazami: https://kazami-group.example/',
      'no',
    ],
    [
      { probe: 'link-decorated' },
      'the sender’s name with a word behind it',
      'Kazami Post: your parcel https://kazamipost-fee.example/',
      'yes',
    ],
    [{ probe: 'link-decorated' }, 'the same without a hyphen', 'Kazami: your parcel https://kazamipay.example/', 'yes'],
    [
      { probe: 'link-decorated' },
      'the name before somebody else’s',
      'KAZAMI your parcel https://kazami.todoke.example/',
      'yes',
    ],
    [
      { probe: 'link-decorated' },
      'the name itself',
      'Kazami Post: your parcel https://track.kazami-post.example/',
      'no',
    ],
    [{ probe: 'link-decorated' }, 'a word of the sentence', 'Your parcel is here https://parcel-info.example/', 'no'],
    [{ probe: 'link-decorated' }, 'a brand’s own host', 'Amazon: https://amazon-fashions.com/', 'no'],
    [{ probe: 'link-decorated' }, 'a message without a name', '荷物です https://todoke-kakunin.example/', 'no'],
    [{ probe: 'link-unproven' }, 'anybody’s link', 'Kazami: https://todoke.example/', 'yes'],
    [{ probe: 'link-unproven' }, 'the sender’s very name', 'Kazami: https://www.kazami.com/a', 'no'],
    [
      { probe: 'link-unproven' },
      'the sender’s name under an ending sold to anybody',
      'Kazami: https://www.kazami.top/a',
      'yes',
    ],
    [
      { probe: 'link-unproven' },
      'the very name, further into the text',
      'Your Kazami membership ends. https://www.kazami.com/a',
      'no',
    ],
    [
      { probe: 'link-unproven' },
      'a name that stands only in the address',
      'Your membership ends. https://www.kazami.com/a',
      'yes',
    ],
    [{ probe: 'link-unproven' }, 'a registered company', 'お知らせ https://www.kazami.co.jp/a', 'no'],
    [{ probe: 'link-random-host', surely: true }, 'a name no language writes', 'https://a1b22c3d.example/', 'yes'],
    [{ probe: 'link-random-host', surely: true }, 'a name with a number', 'https://abc123.example/', 'no'],
    [{ probe: 'link-random-host' }, 'a name given by a free host', 'https://quiet-water-a5b4.pages.dev/', 'yes'],
    [{ probe: 'link-random-host' }, 'a name chosen on a free host', 'https://kazami-hana.pages.dev/', 'no'],
    [{ probe: 'link-random-host' }, 'a bought name with a number', 'https://kazami365.example/', 'no'],
    [{ probe: 'link-random-host' }, 'digits among letters', 'https://map1a.example/', 'yes'],
    [{ probe: 'link-brand-in-host' }, 'a word that ends in another word', 'https://bancoamazonia.example/', 'no'],
    [{ probe: 'link-brand-in-host' }, 'the name beside such a word', 'https://amazon-login-amazonia.example/', 'yes'],
    [
      { probe: 'link-shown-as-brand' },
      'a link that shows Amazon and leads elsewhere',
      html('<a href="https://kakunin.example/">https://www.amazon.co.jp/</a>'),
      'yes',
    ],
    [
      { probe: 'link-shown-as-brand' },
      'Amazon before an @',
      plain('https://www.amazon.co.jp@kakunin.example/a'),
      'yes',
    ],
    [
      { probe: 'link-shown-as-brand' },
      'a mail address behind words',
      html('<a href="https://kakunin.example/">a.amazon.co.jp@kakunin.example</a>'),
      'no',
    ],
    [
      { probe: 'link-shown-as-brand' },
      'a link that shows words',
      html('<a href="https://kakunin.example/">Amazonへ</a>'),
      'no',
    ],
    [
      { probe: 'link-shown-differs' },
      'a link that shows another address',
      html('<a href="https://kakunin.example/">map.example</a>'),
      'yes',
    ],
    [
      { probe: 'link-shown-differs' },
      'a link that shows its own address',
      html('<a href="https://www.map.example/a">map.example</a>'),
      'no',
    ],
    [{ probe: 'link-foreign' }, 'a ministry’s page cited', 'Amazonアカウントのお知らせ https://www.caa.go.jp/', 'no'],
    [{ probe: 'link-foreign' }, 'a short link', '【Amazon】 https://bit.ly/3xAmPl3', 'no'],
    [{ probe: 'link-hides-target' }, 'Amazon’s own short link', '【Amazon】 https://amzn.to/3abcdef', 'no'],
    [{ probe: 'link-numeric-host' }, 'an address in one number', 'http://3405803800/a', 'yes'],
    [{ probe: 'link-false-ending' }, 'an ending in the middle', 'https://www.shop.co.jp.kakunin.example/', 'yes'],
    [{ probe: 'link-false-ending' }, 'a country as sub-domain', 'https://jp.shop.example/', 'no'],
    [{ probe: 'link-host-says', words: ['account'] }, 'a word between dots', 'https://account.kakunin.example/', 'yes'],
    [{ probe: 'link-host-says', words: ['account'] }, 'a word inside another', 'https://accounting.example/', 'no'],
    [{ probe: 'link-deep' }, 'two names before the owner', 'https://a.b.kakunin.example/', 'yes'],
    [{ probe: 'link-deep' }, 'one, and www', 'https://www.a.kakunin.example/', 'no'],
    [{ probe: 'of-kind', is: ['text'] }, 'a line of text', 'こんにちは', 'yes'],
    [{ probe: 'of-kind', is: ['text'] }, 'a mail', plain('From: <a@mail.example>\nSubject: x'), 'no'],
    [{ probe: 'phone-to-call' }, 'a number in one run behind the word', 'Call 9123456780 now', 'yes'],
    [{ probe: 'link-brand-misspelt' }, 'two letters swapped', 'https://amzaon-login.example/', 'yes'],
    [{ probe: 'link-brand-misspelt' }, 'another word that is near', 'https://amazing.example/', 'no'],
    [
      { probe: 'reply-to-elsewhere' },
      'another domain of the brand',
      plain('From: "Amazon" <a@amazon.co.jp>\nReply-To: b@amazon.com\nSubject: x'),
      'no',
    ],
    [{ probe: 'letters-lookalike' }, 'full-width letters', 'Ａｍａｚｏｎ', 'no'],
    [{ probe: 'letters-lookalike' }, 'a Cyrillic А', 'Аmazon お客様', 'yes'],
    [{ probe: 'letters-lookalike' }, 'Russian words', 'Почта от Amazon пришла', 'no'],
    [
      { probe: 'letters-invisible' },
      'soft hyphens of a typesetter',
      'Be\u00adstell\u00adung Lie\u00adfer\u00adung',
      'no',
    ],
    [{ probe: 'letters-invisible' }, 'one left behind', 'ご注\u200b文', 'no'],
    [{ probe: 'letters-chinese' }, 'Japanese letters', '会社の学生番号を点検します', 'no'],
    [{ probe: 'filler-tokens' }, 'order and commit numbers', 'commit\n3f2a9c1d7\n503-1234567-1234567\n10\nabc', 'no'],
    [{ probe: 'phone-to-call' }, 'an order number', 'お電話でのご注文番号 503-1234567-1234567', 'no'],
    [{ probe: 'phone-to-call' }, 'a number to call', '050-0000-0000 までお電話ください', 'yes'],
    [{ probe: 'says', phrases: ['within # hours'] }, 'a number in a phrase', 'Act within 48 hours', 'yes'],
    [{ probe: 'says', phrases: ['urgent'] }, 'a word inside another', 'the insurgents', 'no'],
    [
      { probe: 'says', phrases: ['至急'], parts: ['subject'] },
      'a word in another part',
      plain('From: <a@mail.example>\nSubject: x', '至急'),
      'no',
    ],
  ];
  for (const [probe, what, source, truth] of SHOWN)
    it(`${probe.probe} on ${what}: ${truth}`, async () => expect(await ask(probe, source)).to.equal(truth));

  it('know nothing without a message', () => {
    const context = { facts: {}, brands: pack.brands };
    const probe = { question: 'q', is: [], phrases: [], hosts: [] };
    const read = ({ read }: object & { read?: unknown }) =>
      (read as (probe: unknown, context: Context) => Reading)(probe, context);
    const knowing = Object.entries(PROBES).filter(([, each]) => read(each).truth !== 'unknown');
    expect(knowing.map(([name]) => name)).to.deep.equal([]);
  });
  it('say what they rest on', () => {
    const restingOn = (what: RestsOn): readonly string[] =>
      Object.entries(PROBES)
        .flatMap(([name, { restsOn }]) => (restsOn === what ? [name] : []))
        .sort();
    expect(restingOn('words')).to.deep.equal(['claims-brand', 'link-unproven', 'says']);
    expect(restingOn('list')).to.deep.equal([
      'link-brand-in-host',
      'link-foreign',
      'link-shown-as-brand',
      'link-sign-in-path',
      'sender-brand-in-address',
      'sender-foreign',
    ]);
  });
});

describe('editDistance', () => {
  const PAIRS: readonly (readonly [string, string, number])[] = [
    ['amazon', 'amazon', 0],
    ['amzaon', 'amazon', 1],
    ['amaczon', 'amazon', 1],
    ['anazom', 'amazon', 2],
    ['', 'abc', 3],
  ];
  for (const [a, b, far] of PAIRS)
    it(`${a || '(nothing)'} – ${b}: ${far}`, () => expect(editDistance(a, b)).to.equal(far));
});
