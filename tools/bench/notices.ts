/**
 * How the guide reads notices: `npm run bench -- notices ../shared/corpora/personas [--mistakes]`.
 * The same way as in the element: readMessage → judge → readNotice → identifyLock. The notices stay where they are.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readMessage } from '../../src/core/message/read-message.js';
import { identifyLock } from '../../src/core/locks/identify-lock.js';
import { judge } from '../../src/core/judge/judge.js';
import { readNotice } from '../../src/core/locks/read-notice.js';
import type { Facts, ScamVerdict } from '../../src/core/base/types.js';
import pack from '../../src/packs/folded/amazon.ja.js';

interface Notice {
  readonly id: string;
  readonly text: string;
  readonly state: string;
  readonly audience: string;
  readonly isFake: boolean;
}

interface Read extends Notice {
  readonly verdict: ScamVerdict['kind'];
  readonly ranked: readonly string[];
  /** The states that are right; none where it is about no state of the account. */
  readonly right: readonly string[];
}

/** What a cause may be besides the state it leads to: its name holds more than one. Written down before those notices were read. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'flex-suspended-or-restricted': ['flex-warning', 'flex-terminated', 'flex-document-expired'],
  'locked-giftcard-or-payment': ['hold-payment'],
  'account-on-hold': ['under-review'],
  'seller-section3-appeal-incomplete': ['seller-section-3'],
  'seller-deactivated-unknown-reason': ['seller-deactivated-policy'],
  'seller-charge-method': ['seller-section-3'],
  'seller-bank-verification': ['funds-held'],
};

/** A notice is filed under its state, or under the cause of the trouble. */
const rightFor = (state: string): readonly string[] => {
  if (pack.locks.some(({ id }) => id === state)) return [state];
  const lock = pack.causes.find(({ id }) => id === state)?.lock;
  return lock ? [lock, ...(ALSO[state] ?? [])] : [];
};

/** The corpus was closed on this day; a fixed one keeps two runs alike. */
const TODAY = '2026-11-21';
const DOUBTFUL: ReadonlySet<string> = new Set(['likely-scam', 'suspicious']);
/** How many of a hundred are right. */
interface Shares {
  readonly first: number;
  readonly two: number;
}
/** The aims of the assignment; where a set misses one it is said. */
const AIMS: Shares = { first: 30 / 34, two: 33 / 34 };
/** What a set reached when its paper was written (docs/notices.md): below it is a step back, and fails. */
const REACHED: Readonly<Record<string, Shares>> = { fixtures: { first: 53 / 56, two: 54 / 56 } };

const readOne = async (notice: Notice): Promise<Read> => {
  const said = readNotice(notice.text, pack).facts;
  const known: Facts = { audience: notice.audience, today: TODAY };
  const { kind } = judge(await readMessage(notice.text), pack, known);
  const { locks } = identifyLock({ ...known, ...said, noticeVerdict: kind }, pack);
  return { ...notice, verdict: kind, ranked: locks.slice(0, 2).map(({ id }) => id), right: rightFor(notice.state) };
};

const isFirst = (read: Read): boolean => read.right.includes(shown(read) ?? '');
const isAmongTwo = (read: Read): boolean => isFirst(read) || read.ranked.some((state) => read.right.includes(state));

/** What the element shows: a doubtful notice leads to the look inside, whatever the words say. */
const shown = ({ verdict, ranked }: Read): string | undefined => (DOUBTFUL.has(verdict) ? 'fake' : ranked[0]);

const line = (read: Read): string =>
  `  ${read.id} ${read.isFake ? 'fake' : read.state}: ${read.verdict}, ${read.ranked.join(' > ')}`;

const isStated = ({ right }: Read): boolean => right.length > 0;

type Condition = readonly [name: string, holds: (all: readonly Read[]) => boolean];

const isAtLeast = (all: readonly Read[], holds: (read: Read) => boolean, share: number): boolean =>
  all.filter(holds).length >= Math.ceil(all.filter(isStated).length * share);

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const shares = ({ first, two }: Shares): readonly Condition[] => [
  [`right state first in ${percent(first)}`, (all) => isAtLeast(all, isFirst, first)],
  [`right state among the first two in ${percent(two)}`, (all) => isAtLeast(all, isAmongTwo, two)],
];

/** These hold for any set. */
const ALWAYS: readonly Condition[] = [
  ['no fake is led to a login or to papers', (all) => all.every((read) => !read.isFake || shown(read) === 'fake')],
  ['no genuine one is called likely-scam', (all) => all.every((read) => read.isFake || read.verdict !== 'likely-scam')],
];

const brokenOf = (all: readonly Read[], conditions: readonly Condition[]): readonly string[] =>
  conditions.filter(([, holds]) => !holds(all)).map(([name]) => name);

const count = (all: readonly Read[], holds: (read: Read) => boolean): string =>
  `${all.filter(holds).length} of ${all.length}`;

const figures = (all: readonly Read[]): string => {
  const [stated, fakes] = [all.filter(isStated), all.filter(({ isFake }) => isFake)];
  const others = stated.length < all.length ? `; about no state of the account: ${all.length - stated.length}` : '';
  const doubted = count(
    all.filter(({ isFake }) => !isFake),
    ({ verdict }) => DOUBTFUL.has(verdict),
  );
  return [
    `first: ${count(stated, isFirst)}; among two: ${count(stated, isAmongTwo)}${others}`,
    `fakes held back: ${count(fakes, (read) => shown(read) === 'fake')}; genuine called suspicious: ${doubted}`,
  ].join('\n');
};

const report = (all: readonly Read[], reached: Shares): void => {
  console.log(figures(all));
  const missed = brokenOf(all, shares(AIMS));
  if (missed.length > 0) console.log(`An aim is missed: ${missed.join('; ')}`);
  const broken = brokenOf(all, [...shares(reached), ...ALWAYS]);
  console.log(broken.length === 0 ? 'Every condition holds.' : `Does not hold: ${broken.join('; ')}`);
  if (broken.length > 0) process.exitCode = 1;
};

const noticesIn = (file: string): readonly Notice[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((each) => JSON.parse(each) as Notice);

const run = async (file: string, reached: Shares, isTold: boolean): Promise<void> => {
  const all = await Promise.all(noticesIn(file).map(readOne));
  const mistakes = all.filter((read) => !isFirst(read));
  if (isTold) console.log(mistakes.map(line).join('\n'));
  report(all, reached);
};

const given = process.argv.slice(2);
const folder = given.find((each) => !each.startsWith('--')) ?? '../shared/corpora/personas';
const file = join(folder, 'notices.jsonl');
if (existsSync(file)) await run(file, REACHED[basename(folder)] ?? AIMS, given.includes('--mistakes'));
else
  console.log(`No notices at ${folder}. Give their folder: npm run bench -- notices <folder>. Nothing else needs it.`);
