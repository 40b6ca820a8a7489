/** Reading and judging, timed in the page. Medians; of tasks the longest stretch in which nothing else could run. */
import type * as Core from '../../../src/entries/core.js';
import type { Facts } from '../../../src/core/base/types.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import type { Answering, Judging, MailName, PerAddress, Timed } from './figures.js';
import { ADDRESSES, MAILS, SMS } from './messages.js';

/** The core of one build. */
type Build = typeof Core;
type Source = Uint8Array | string;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** A message that goes round tells how long it had to wait. */
const watchTasks = (): (() => Promise<number>) => {
  const { port1, port2 } = new MessageChannel();
  let [last, longest, isOn] = [performance.now(), 0, true];
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isOn) port2.postMessage(0);
  };
  port2.postMessage(0);
  return async () => {
    await rest();
    isOn = false;
    return longest;
  };
};

const once = async ({ readMessage, judge }: Build, pack: Pack, source: Source): Promise<PerAddress> => {
  const start = performance.now();
  const message = await readMessage(source);
  const read = performance.now();
  judge(message, pack);
  const end = performance.now();
  return { all: end - start, judged: end - read };
};

/** Apart from the timing, for the messages that go round take time themselves. */
const longestTask = async ({ readMessage, judge }: Build, pack: Pack, source: Source): Promise<number> => {
  const stop = watchTasks();
  judge(await readMessage(source), pack);
  return stop();
};

const inTurn = async <Result>(times: number, act: () => Promise<Result>): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (let run = 0; run < times; run += 1) results.push(await act());
  return results;
};

const timed = async (core: Build, pack: Pack, source: Source, times: number): Promise<Timed> => {
  const first = await once(core, pack, source);
  const runs = await inTurn(times, async () => {
    const run = await once(core, pack, source);
    await rest();
    return run;
  });
  const tasks = await inTurn(times, () => longestTask(core, pack, source));
  return {
    first: first.all,
    all: median(runs.map(({ all }) => all)),
    judged: median(runs.map(({ judged }) => judged)),
    task: median(tasks),
  };
};

/** Both halves over all addresses, each apart. */
export const measureAddresses = async ({ readMessage, judge }: Build, pack: Pack): Promise<PerAddress> => {
  const messages = await Promise.all(ADDRESSES.map((address) => readMessage(address)));
  const start = performance.now();
  for (const message of messages) judge(message, pack);
  const judged = performance.now() - start;
  const before = performance.now();
  for (const address of ADDRESSES) await readMessage(address);
  return { all: (judged + performance.now() - before) / ADDRESSES.length, judged: judged / ADDRESSES.length };
};

/** The pack with every cause three times: the same likelihoods under new names. */
const tripled = (pack: Pack): Pack => ({
  ...pack,
  causes: [0, 1, 2].flatMap((copy) =>
    pack.causes.map((cause) => ({ ...cause, id: copy === 0 ? cause.id : (`${cause.id}-${copy}` as typeof cause.id) })),
  ),
});

type Question = NonNullable<ReturnType<Build['nextQuestion']>>;

/** What is answered is made up, each option in its turn. */
const answerTo = ({ id, choose, options }: Question, turn: number): Facts => {
  const option = options[turn % options.length]!;
  return { [id]: choose === 'many' && option !== 'unknown' ? [option] : option };
};

const AUDIENCES = ['shopper', 'seller', 'flex'] as const;
const WALKS = 30;
const STEPS = 8;

/** An answer: ranking and picking the next question, along one walk. */
const walkOnce = ({ diagnose, nextQuestion }: Build, pack: Pack, walk: number): readonly number[] => {
  const taken: number[] = [];
  let facts: Facts = { audience: AUDIENCES[walk % AUDIENCES.length]! };
  for (let step = 0; step < STEPS; step += 1) {
    const start = performance.now();
    diagnose(facts, pack);
    const question = nextQuestion(facts, pack);
    taken.push(performance.now() - start);
    if (!question) break;
    facts = { ...facts, ...answerTo(question, walk + step) };
  }
  return taken;
};

export const measureEngine = (core: Build, pack: Pack): Answering => {
  const large = tripled(pack);
  const taken = Array.from({ length: WALKS }, (_, walk) => walkOnce(core, large, walk)).flat();
  const warm = taken.slice(Math.floor(taken.length / 3));
  return { median: median(warm), mean: warm.reduce((sum, each) => sum + each, 0) / warm.length };
};

/** How often each mail is read; the large ones take their time. */
const TIMES: Readonly<Record<MailName, number>> = { typical: 40, attached: 9, attachedTwice: 9, long: 5, links: 9 };

export const measureJudging = async (core: Build, pack: Pack): Promise<Judging> => {
  const cold = await measureAddresses(core, pack);
  const sms = await timed(core, pack, SMS, 40);
  const mails: Partial<Record<MailName, Timed>> = {};
  const bytes: Partial<Record<MailName, number>> = {};
  for (const [name, mail] of Object.entries(MAILS) as [MailName, Uint8Array][]) {
    mails[name] = await timed(core, pack, mail, TIMES[name]);
    bytes[name] = mail.length;
  }
  const address = { first: cold.all, ...(await measureAddresses(core, pack)) };
  return { ...mails, sms, address, bytes } as Judging;
};
