/** What `judge` says of every message. */
import type { Message } from '../inputs/messages.js';
import type { Core, Facts, Pack } from './api.js';
import { TODAY, verdictInWords } from './words.js';

type Packs = Readonly<Record<string, Pack>>;

/** A sentence in place of an answer: what throws on one side only is a difference like any other. */
const orError = (run: () => readonly string[]): readonly string[] => {
  try {
    return run();
  } catch (error) {
    return [`throws ${String(error)}`];
  }
};

const verdictsOn = (core: Core, packs: Packs, message: object, facts: Facts): string =>
  Object.entries(packs)
    .flatMap(([locale, pack]) => [
      `${locale}:`,
      ...orError(() => verdictInWords(core.judge(message, pack, { ...facts, today: TODAY }))),
    ])
    .join('\n');

/** Once as it came, and once said to be Amazon's. */
export const judgeAll = async (
  core: Core,
  packs: Packs,
  messages: readonly Message[],
): Promise<Map<string, string>> => {
  const entries = new Map<string, string>();
  for (const { id, source, hint, facts } of messages) {
    const message = await core.readMessage(source, hint ? { kind: hint } : undefined);
    entries.set(id, verdictsOn(core, packs, message, facts ?? {}));
    entries.set(`${id}, claims amazon`, verdictsOn(core, packs, message, { claimedBrand: 'amazon', ...facts }));
  }
  return entries;
};
