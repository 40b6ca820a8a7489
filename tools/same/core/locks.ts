/** What state an account is in, by a notice or by answers. */
import type { Answered, Notice } from '../inputs/notices.js';
import type { Core, Facts, Pack } from './api.js';
import { factsInWords, questionInWords, rankingInWords, TODAY } from './words.js';

type Packs = Readonly<Record<string, Pack>>;

/** More than any widget asks. */
const MOST = 12;

const readingOf = (core: Core, pack: Pack, facts: Facts): string => {
  const { kind, locks } = core.identifyLock(facts, pack);
  return `${kind} ${rankingInWords(locks)}`;
};

const askOn = (core: Core, pack: Pack, start: Facts): readonly string[] => {
  const lines = [readingOf(core, pack, start)];
  let facts = start;
  for (
    let next = core.nextLockQuestion?.(facts, pack);
    next && lines.length < MOST;
    next = core.nextLockQuestion?.(facts, pack)
  ) {
    const [answer = 'unknown'] = next.options;
    facts = { ...facts, [next.id]: next.choose === 'many' ? [answer] : answer };
    lines.push(`${questionInWords(next)} → ${answer}`, readingOf(core, pack, facts));
  }
  return lines;
};

const factsOf = async (core: Core, pack: Pack, { text, audience }: Notice): Promise<Facts> => {
  const verdict = core.judge(await core.readMessage(text), pack, { today: TODAY });
  const read = core.readNotice?.(text, pack).facts ?? core.readSymptom(text, pack);
  return { ...(audience ? { audience } : {}), ...read, noticeVerdict: verdict.kind, today: TODAY };
};

/** Every notice and every set of answers, with every pack. */
export const identifyAll = async (
  core: Core,
  packs: Packs,
  notices: readonly Notice[],
  answered: readonly Answered[],
): Promise<Map<string, string>> => {
  const entries = new Map<string, string>();
  for (const [locale, pack] of Object.entries(packs)) {
    for (const notice of notices) {
      const facts = await factsOf(core, pack, notice);
      entries.set(`${notice.id}, pack ${locale}`, [factsInWords(facts), ...askOn(core, pack, facts)].join('\n'));
    }
    for (const { id, facts } of answered)
      entries.set(`${id}, pack ${locale}`, askOn(core, pack, { ...facts, today: TODAY }).join('\n'));
  }
  return entries;
};
