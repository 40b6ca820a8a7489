/**
 * How scam-check does on real messages: `npm run bench:scam -- ../shared/corpora/scam`.
 * Counts only; the messages stay where they are.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMessage } from '../core/facts/read-message.js';
import { judge } from '../core/judge.js';
import type { Facts, ScamVerdict } from '../core/types.js';
import pack from '../packs/folded/amazon.ja.js';

type Truth = 'phish' | 'genuine';
interface Case {
  readonly name: string;
  readonly source: string | Uint8Array;
  readonly facts: Facts;
}
interface Group {
  readonly name: string;
  readonly truth: Truth;
  /** What the 60-line rule set of the corpus' README does. */
  readonly floor: string;
  readonly cases: readonly Case[];
}
interface Judged extends Case {
  readonly verdict: ScamVerdict;
}

const TODAY = '2026-11-21';
const KINDS: readonly ScamVerdict['kind'][] = ['likely-scam', 'suspicious', 'cannot-tell', 'no-signs-found'];

const rows = (folder: string, file: string): readonly (readonly string[])[] =>
  readFileSync(join(folder, file), 'utf8').split('\n').slice(1).filter(Boolean).map((line) => line.split('\t'));

const objects = (path: string): readonly Readonly<Record<string, unknown>>[] =>
  readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);

const asCase = (source: string | Uint8Array, name: string, claimedBrand?: string): Case => ({ name, source, facts: { today: TODAY, ...(claimedBrand && { claimedBrand }) } });

const urls = (folder: string, file: string, column: number, claimed?: string, keep: (row: readonly string[]) => boolean = () => true): readonly Case[] =>
  rows(folder, file).filter(keep).map((row) => asCase(row[column] ?? '', row[column] ?? '', claimed));

const AMAZON_MEDIA = /(?:media-amazon|images-amazon)\.com/;
const AMAZON_SHORT = /\/\/(?:a\.co|amzn\.\w+)\//;

const addressGroups = (folder: string): readonly Group[] => {
  const genuine = (keep: (address: string) => boolean) => urls(folder, 'urls_genuine.tsv', 1, 'amazon', ([kind, address = '']) => kind === 'amazon' && keep(address));
  const side = (address: string): boolean => AMAZON_MEDIA.test(address) || AMAZON_SHORT.test(address);
  return [
    { name: 'address, claim: Amazon phish', truth: 'phish', floor: '100 %', cases: urls(folder, 'urls_amazon_phish.tsv', 1, 'amazon') },
    { name: 'address, claim: hard ones', truth: 'phish', floor: '100 %', cases: urls(folder, 'urls_amazon_phish_hard.tsv', 1, 'amazon') },
    { name: 'address, claim: genuine store', truth: 'genuine', floor: '-', cases: genuine((address) => !side(address)) },
    { name: 'address, claim: genuine media, short', truth: 'genuine', floor: '-', cases: genuine(side) },
    { name: 'address, no claim: Amazon phish', truth: 'phish', floor: '46.3 %', cases: urls(folder, 'urls_amazon_phish.tsv', 1) },
    { name: 'address, no claim: other brands', truth: 'phish', floor: '-', cases: urls(folder, 'urls_other_brands_phish.tsv', 1) },
    { name: 'address, no claim: popular domains', truth: 'genuine', floor: '0.2 %', cases: rows(folder, 'domains_genuine.tsv').map(([domain = '']) => asCase(`https://${domain}/`, domain)) },
    { name: 'address, no claim: other genuine', truth: 'genuine', floor: '-', cases: urls(folder, 'urls_genuine.tsv', 1, undefined, ([kind]) => kind !== 'amazon') },
  ];
};

const texts = (path: string, keep: (item: Readonly<Record<string, unknown>>) => boolean): readonly Case[] =>
  objects(path).filter(keep).map((item) => asCase([item['subject'], item['text']].filter(Boolean).join('\n'), String(item['subject'] ?? item['id'] ?? item['text']).slice(0, 60)));

const textGroups = (folder: string): readonly Group[] => {
  const notices = join(folder, '../personas/notices.jsonl');
  const japanese = join(folder, 'texts_ja.jsonl');
  const sms = join(folder, 'sms_en.jsonl');
  return [
    { name: 'Japanese text: Amazon', truth: 'phish', floor: '74.5 %', cases: texts(japanese, ({ label, brand }) => label === 'phish' && brand === 'amazon') },
    { name: 'Japanese text: other brands', truth: 'phish', floor: '-', cases: texts(japanese, ({ label, brand }) => label === 'phish' && brand !== 'amazon') },
    { name: 'English SMS: smishing', truth: 'phish', floor: '-', cases: texts(sms, ({ label }) => label === 'phish') },
    { name: 'English SMS: genuine', truth: 'genuine', floor: '-', cases: texts(sms, ({ label }) => label === 'genuine') },
    ...(existsSync(notices) ? [
      { name: 'notices: genuine', truth: 'genuine' as const, floor: '-', cases: texts(notices, ({ isFake }) => isFake === false) },
      { name: 'notices: fake', truth: 'phish' as const, floor: '-', cases: texts(notices, ({ isFake }) => isFake === true) },
    ] : []),
  ];
};

const FORGED = /^From:.*@(?:[\w-]+\.)*amazon\.(?:co\.jp|com|jp)\b/im;
const NAMES_AMAZON = /^(?:From|Subject):.*amazon/im;

const mailGroups = (folder: string): readonly Group[] => {
  const all = readdirSync(join(folder, 'eml')).sort().map((name) => asCase(readFileSync(join(folder, 'eml', name)), name));
  const such = (prefix: string, keep: (head: string) => boolean = () => true): readonly Case[] =>
    all.filter(({ name, source }) => name.startsWith(prefix) && keep(Buffer.from(source).toString('latin1').split(/\r?\n\r?\n/)[0] ?? ''));
  const forged = (head: string): boolean => FORGED.test(head);
  const amazon = (head: string): boolean => NAMES_AMAZON.test(head);
  return [
    { name: 'mail: Japanese Amazon phish', truth: 'phish', floor: '85.0 %', cases: such('ja_phish_amazon') },
    { name: 'mail: … that forge the sender', truth: 'phish', floor: '59 %', cases: such('ja_phish_amazon', forged) },
    { name: 'mail: Japanese, other brands', truth: 'phish', floor: '-', cases: such('ja_phish_other') },
    { name: 'mail: phishing_pot, Amazon', truth: 'phish', floor: '-', cases: such('pp_', amazon) },
    { name: 'mail: phishing_pot, others', truth: 'phish', floor: '-', cases: such('pp_', (head) => !amazon(head)) },
    { name: 'mail: genuine Amazon', truth: 'genuine', floor: '4 of 24', cases: such('genuine_amazon') },
    { name: 'mail: genuine carriers', truth: 'genuine', floor: '0.12 %', cases: such('genuine_carriers') },
    { name: 'mail: genuine Japanese', truth: 'genuine', floor: '0.12 %', cases: such('genuine_ja') },
    { name: 'mail: other genuine', truth: 'genuine', floor: '0.12 %', cases: such('genuine_sa') },
  ];
};

const judgeCase = async (one: Case): Promise<Judged> => ({ ...one, verdict: judge(await readMessage(one.source), pack, one.facts) });

const judgeAll = async (cases: readonly Case[]): Promise<readonly Judged[]> => {
  const judged: Judged[] = [];
  for (const one of cases) judged.push(await judgeCase(one));
  return judged;
};

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

const isHit = ({ kind }: ScamVerdict): boolean => kind === 'likely-scam' || kind === 'suspicious';

const tableRow = ({ name, truth, floor }: Group, judged: readonly Judged[], milliseconds: number): string => {
  const counts = KINDS.map((kind) => judged.filter(({ verdict }) => verdict.kind === kind).length);
  const caught = percent(judged.filter(({ verdict }) => isHit(verdict)).length, judged.length);
  const worst = judged.filter(({ verdict }) => verdict.kind === (truth === 'phish' ? 'no-signs-found' : 'likely-scam')).length;
  const cells = [name.padEnd(38), truth.padEnd(7), `${judged.length}`.padStart(5), ...counts.map((count) => `${count}`.padStart(6)), caught.padStart(8), `${worst}`.padStart(6), floor.padStart(8), (milliseconds / Math.max(1, judged.length)).toFixed(2).padStart(7)];
  return cells.join('  ');
};

const HEAD = ['kind of input'.padEnd(38), 'truth  ', '    n', 'likely', 'suspic', 'cannot', 'nosign', ' accused', ' worst', '   floor', ' ms/one'].join('  ');

const mistakesIn = ({ name, truth }: Group, judged: readonly Judged[]): readonly string[] =>
  judged
    .filter(({ verdict }) => (truth === 'phish' ? !isHit(verdict) : isHit(verdict)))
    .sort((a, b) => (KINDS.indexOf(a.verdict.kind) - KINDS.indexOf(b.verdict.kind)) * (truth === 'phish' ? -1 : 1))
    .slice(0, 10)
    .map((one) => `  ${name} | ${one.verdict.kind} | ${one.name} | ${one.verdict.evidence.map(({ signal, weight }) => `${signal} ${weight}`).join(', ')}`);

const run = async (folder: string, wantsMistakes: boolean): Promise<void> => {
  console.log(HEAD);
  const mistakes: string[] = [];
  for (const group of [...addressGroups(folder), ...textGroups(folder), ...mailGroups(folder)]) {
    const begin = performance.now();
    const judged = await judgeAll(group.cases);
    console.log(tableRow(group, judged, performance.now() - begin));
    mistakes.push(...mistakesIn(group, judged));
  }
  console.log('\naccused: likely-scam or suspicious. worst: a phish with no signs found, or a genuine one called a likely scam; both must be 0.');
  if (wantsMistakes) console.log(`\nThe first mistakes of each kind, with their evidence:\n${mistakes.join('\n')}`);
};

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/corpora/scam';
if (existsSync(join(folder, 'eml'))) await run(folder, process.argv.includes('--mistakes'));
else console.log(`No corpus at ${folder}. Give its folder: npm run bench:scam -- <folder>. Nothing else needs it.`);
