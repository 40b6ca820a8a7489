/** Reading and judging, timed in the page. Medians; of tasks the longest stretch in which nothing else could run. */
import { ADDRESSES, MAILS, SMS } from './messages.js';

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rest = () => new Promise((resolve) => setTimeout(resolve, 30));

/** A message that goes round tells how long it had to wait. */
const watchTasks = () => {
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

/** With the core of one build. */
const timersOf = ({ readMessage, judge }, pack) => {
  const once = async (source) => {
    const start = performance.now();
    const message = await readMessage(source);
    const read = performance.now();
    judge(message, pack);
    const end = performance.now();
    return { all: end - start, judged: end - read };
  };

  /** Apart from the timing, for the messages that go round take time themselves. */
  const longestTask = async (source) => {
    const stop = watchTasks();
    judge(await readMessage(source), pack);
    return stop();
  };

  const timed = async (source, times) => {
    const first = await once(source);
    const [runs, tasks] = [[], []];
    for (let run = 0; run < times; run += 1) {
      runs.push(await once(source));
      await rest();
    }
    for (let run = 0; run < times; run += 1) tasks.push(await longestTask(source));
    return { first: first.all, all: median(runs.map(({ all }) => all)), judged: median(runs.map(({ judged }) => judged)), task: median(tasks) };
  };

  const perAddress = async () => {
    const messages = await Promise.all(ADDRESSES.map((address) => readMessage(address)));
    const start = performance.now();
    for (const message of messages) judge(message, pack);
    const judged = performance.now() - start;
    const before = performance.now();
    for (const address of ADDRESSES) await readMessage(address);
    return { all: (judged + performance.now() - before) / ADDRESSES.length, judged: judged / ADDRESSES.length };
  };
  return { timed, perAddress };
};

/** The pack with every cause three times: the same likelihoods under new names. */
const tripled = (pack) => ({ ...pack, causes: [0, 1, 2].flatMap((copy) => pack.causes.map((cause) => ({ ...cause, id: copy === 0 ? cause.id : `${cause.id}-${copy}` }))) });

/** An answer: ranking and picking the next question. What is given is made up, each option in its turn. */
const engineOf = ({ diagnose, nextQuestion }, pack) => {
  const large = tripled(pack);
  const taken = [];
  for (let walk = 0; walk < 30; walk += 1) {
    let facts = { audience: ['shopper', 'seller', 'flex'][walk % 3] };
    for (let step = 0; step < 8; step += 1) {
      const start = performance.now();
      diagnose(facts, large);
      const question = nextQuestion(facts, large);
      taken.push(performance.now() - start);
      if (!question) break;
      const option = question.options[(walk + step) % question.options.length];
      facts = { ...facts, [question.id]: question.choose === 'many' && option !== 'unknown' ? [option] : option };
    }
  }
  const warm = taken.slice(Math.floor(taken.length / 3));
  return { median: median(warm), mean: warm.reduce((sum, each) => sum + each, 0) / warm.length };
};

export const measureAddresses = async (core, pack) => timersOf(core, pack).perAddress();

export const measureJudging = async (core, pack) => {
  const { timed, perAddress } = timersOf(core, pack);
  const cold = await perAddress();
  return {
    sms: await timed(SMS, 40),
    typical: await timed(MAILS.typical, 40),
    attached: await timed(MAILS.attached, 9),
    attachedTwice: await timed(MAILS.attachedTwice, 9),
    long: await timed(MAILS.long, 5),
    links: await timed(MAILS.links, 9),
    address: { first: cold.all, ...(await perAddress()) },
    bytes: Object.fromEntries(Object.entries(MAILS).map(([name, { length }]) => [name, length])),
  };
};

export const measureEngine = (core, pack) => engineOf(core, pack);
