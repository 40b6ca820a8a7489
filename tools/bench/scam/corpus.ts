/** Reads the corpus where it lies: nothing of it is copied, and nothing here knows one message from another. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../../src/core/base/types.js';
import { ROOT } from '../../content/content.js';
import type { Case, CaseSet, InputKind, SetId, Truth } from './case-set.js';

/** The corpus ends here; a fixed day keeps two runs alike. */
export const TODAY = '2026-11-21';

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);
const rows = (folder: string, file: string): readonly (readonly string[])[] =>
  linesOf(join(folder, file))
    .slice(1)
    .map((line) => line.split('\t'));
const objects = (path: string): readonly Readonly<Record<string, unknown>>[] =>
  linesOf(path).map((line) => JSON.parse(line) as Record<string, unknown>);

const yearIn = (text: string): string => /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0] ?? '';
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .slice(0, 24);
const factsOf = (claimedBrand?: string): Facts => ({ today: TODAY, ...(claimedBrand && { claimedBrand }) });

const asAddress =
  (claimed: string | undefined) =>
  ([date = '', url = '', , group = '']: readonly string[]): Case => ({
    name: url,
    source: url,
    facts: factsOf(claimed),
    campaign: group,
    year: yearIn(date),
  });
const asDomain = ([domain = '', , from = '']: readonly string[]): Case => ({
  name: domain,
  source: `https://${domain}/`,
  facts: factsOf(),
  campaign: domain,
  year: yearIn(from),
});
const asGenuine =
  (claimed: string | undefined) =>
  ([, url = '', from = '']: readonly string[]): Case => ({
    name: url,
    source: url,
    facts: factsOf(claimed),
    campaign: /\/\/([^/?#]*)/.exec(url)?.[1] ?? from,
    year: '',
  });

const set = (id: SetId, kind: InputKind, truth: Truth, cases: readonly Case[], stratum: string = kind): CaseSet => ({
  id,
  kind,
  truth,
  stratum,
  cases,
});

const SIDE = /(?:media-amazon|images-amazon)\.com|\/\/(?:a\.co|amzn\.\w+)\//;

const addressSets = (folder: string): readonly CaseSet[] => {
  const [phish, hard, others, genuine] = [
    'urls_amazon_phish.tsv',
    'urls_amazon_phish_hard.tsv',
    'urls_other_brands_phish.tsv',
    'urls_genuine.tsv',
  ].map((file) => rows(folder, file)) as [
    readonly string[][],
    readonly string[][],
    readonly string[][],
    readonly string[][],
  ];
  const amazon = genuine.filter(([kind]) => kind === 'amazon');
  return [
    set('claim-phish', 'address with claim', 'phish', phish.map(asAddress('amazon'))),
    set('claim-hard', 'address with claim', 'phish', hard.map(asAddress('amazon'))),
    set(
      'claim-store',
      'address with claim',
      'genuine',
      amazon.filter(([, url = '']) => !SIDE.test(url)).map(asGenuine('amazon')),
    ),
    set(
      'claim-side',
      'address with claim',
      'genuine',
      amazon.filter(([, url = '']) => SIDE.test(url)).map(asGenuine('amazon')),
    ),
    set('bare-phish', 'address without', 'phish', phish.map(asAddress(undefined))),
    set('bare-hard', 'address without', 'phish', hard.map(asAddress(undefined))),
    set('bare-other-brands', 'address without', 'phish', others.map(asAddress(undefined))),
    set('bare-popular', 'address without', 'genuine', rows(folder, 'domains_genuine.tsv').map(asDomain)),
    set(
      'bare-genuine',
      'address without',
      'genuine',
      genuine.filter(([kind]) => kind !== 'amazon').map(asGenuine(undefined)),
    ),
  ];
};

type Item = Readonly<Record<string, unknown>>;
const wordsOf = (item: Item): string => [item['subject'], item['text']].filter(Boolean).join('\n');
const textIn = (item: Item, ...keys: readonly string[]): string =>
  keys.map((key) => item[key]).find((value): value is string => typeof value === 'string') ?? '';
const asText = (item: Item): Case => ({
  name: textIn(item, 'id', 'subject', 'text'),
  source: wordsOf(item),
  facts: factsOf(),
  campaign: lettersOf(textIn(item, 'subject', 'text')),
  year: yearIn(textIn(item, 'date')),
});

/** Sixty lines of our own, after the facts. */
const OWN = join(ROOT, 'test/fixtures/genuine-ja.json');
const ownLines = (): readonly Item[] =>
  (JSON.parse(readFileSync(OWN, 'utf8')) as readonly { readonly text: string }[]).map((line) => ({ ...line }));

/** Short messages and notices by people who had read neither the words nor the signs (test/fixtures/blind.md). */
const blindItems = (): readonly Item[] =>
  ['lines', 'notices'].flatMap((name) => objects(join(ROOT, `test/fixtures/${name}.jsonl`)));
const isFake = ({ kind, isFake: fake }: Item): boolean => kind === 'phish' || fake === true;

const blindSets = (): readonly CaseSet[] => {
  const such = (lang: string, fake: boolean): readonly Case[] =>
    blindItems()
      .filter((item) => item['lang'] === lang && isFake(item) === fake)
      .map(asText);
  return [
    set('blind-genuine-ja', 'Japanese text', 'genuine', such('ja', false)),
    set('blind-genuine-en', 'English SMS', 'genuine', such('en', false)),
    set('blind-fake-ja', 'Japanese text', 'phish', such('ja', true)),
    set('blind-fake-en', 'English SMS', 'phish', such('en', true)),
  ];
};

const textSets = (folder: string): readonly CaseSet[] => {
  const path = join(folder, '../personas/notices.jsonl');
  const notices = existsSync(path) ? objects(path) : [];
  const japanese = objects(join(folder, 'texts_ja.jsonl')).filter(({ label }) => label === 'phish');
  const sms = objects(join(folder, 'sms_en.jsonl'));
  return [
    set('text-amazon', 'Japanese text', 'phish', japanese.filter(({ brand }) => brand === 'amazon').map(asText)),
    set('text-other-brands', 'Japanese text', 'phish', japanese.filter(({ brand }) => brand !== 'amazon').map(asText)),
    set('lines-notices', 'Japanese text', 'genuine', notices.filter(({ isFake }) => isFake === false).map(asText)),
    set('lines-own', 'Japanese text', 'genuine', ownLines().map(asText)),
    set('lines-fake', 'Japanese text', 'phish', notices.filter(({ isFake }) => isFake === true).map(asText)),
    set('sms-phish', 'English SMS', 'phish', sms.filter(({ label }) => label === 'phish').map(asText)),
    set('sms-genuine', 'English SMS', 'genuine', sms.filter(({ label }) => label === 'genuine').map(asText)),
  ];
};

const FORGED = /^From:.*@(?:[\w-]+\.)*amazon\.(?:co\.jp|com|jp)\b/im;
const NAMES_AMAZON = /^(?:From|Subject):.*amazon/im;
/** By their names: mails that somebody passed on. */
const PASSED_ON = /fwd|forward/i;

const headOf = ({ source }: Case): string =>
  Buffer.from(source as Uint8Array)
    .toString('latin1')
    .split(/\r?\n\r?\n/)[0] ?? '';
const asMail = (path: string, name: string): Case => {
  const bare: Case = { name, source: readFileSync(path), facts: factsOf(), campaign: '', year: '' };
  const head = headOf(bare);
  const subject = /^Subject:(.*(?:\r?\n[ \t].*)*)/im.exec(head)?.[1] ?? name;
  return { ...bare, campaign: lettersOf(subject) || name, year: yearIn(/^Date:.*/im.exec(head)?.[0] ?? '') };
};

const mailSets = (folder: string): readonly CaseSet[] => {
  const all = readdirSync(join(folder, 'eml'))
    .sort()
    .map((name) => asMail(join(folder, 'eml', name), name));
  const such = (prefix: string, keep: (one: Case) => boolean = () => true): readonly Case[] =>
    all.filter((one) => one.name.startsWith(prefix) && keep(one));
  const isForged = (one: Case): boolean => FORGED.test(headOf(one));
  const isAmazon = (one: Case): boolean => NAMES_AMAZON.test(headOf(one));
  const isPassedOn = ({ name }: Case): boolean => PASSED_ON.test(name);
  const mail = (id: SetId, truth: Truth, cases: readonly Case[], isJapanese = false): CaseSet =>
    set(id, 'full mail', truth, cases, isJapanese ? 'Japanese mail' : 'other mail');
  return [
    mail('mail-amazon', 'phish', such('ja_phish_amazon'), true),
    mail('mail-forged', 'phish', such('ja_phish_amazon', isForged), true),
    mail('mail-other-brands', 'phish', such('ja_phish_other'), true),
    mail('pot-amazon', 'phish', such('pp_', isAmazon)),
    mail(
      'pot-others',
      'phish',
      such('pp_', (one) => !isAmazon(one)),
    ),
    mail(
      'mail-genuine',
      'genuine',
      such('genuine_amazon', (one) => !isPassedOn(one)),
    ),
    mail('mail-forwarded', 'genuine', such('genuine_amazon', isPassedOn)),
    mail('mail-carriers', 'genuine', such('genuine_carriers')),
    mail('mail-japanese', 'genuine', such('genuine_ja'), true),
    mail('mail-others', 'genuine', such('genuine_sa')),
  ];
};

export const isCorpus = (folder: string): boolean =>
  existsSync(join(folder, 'eml')) && existsSync(join(folder, 'urls_amazon_phish.tsv'));
export const readCorpus = (folder: string): readonly CaseSet[] => [
  ...addressSets(folder),
  ...textSets(folder),
  ...blindSets(),
  ...mailSets(folder),
];
