/** Everything the built core says about the inputs. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allMessages } from '../inputs/messages.js';
import { allAnswered, allNotices } from '../inputs/notices.js';
import { allPeople } from '../inputs/people.js';
import { allPlans } from '../inputs/plans.js';
import type { Entries, Kind } from '../types.js';
import type { Core, Pack } from './api.js';
import { identifyAll } from './locks.js';
import { judgeAll } from './messages.js';
import { playAll } from './people.js';
import { lintAll } from './plans.js';

const LANGUAGES = ['ja', 'en'] as const;

const loadPacks = async (core: Core): Promise<Readonly<Record<string, Pack>>> => {
  const packs = LANGUAGES.map(async (locale) => [locale, await core.loadPack('amazon', locale)] as const);
  return Object.fromEntries(await Promise.all(packs));
};

/** What the core says, by kind of entry. */
export type Told = Readonly<Record<Exclude<Kind, 'rendered'>, Entries>>;
export const NOTHING_TOLD: Told = { judge: {}, diagnose: {}, lock: {}, plan: {} };

/** @param folder - where the kit was built */
export const takeCore = async (folder: string): Promise<Told> => {
  const core = (await import(pathToFileURL(join(folder, 'dist/npm/core.js')).href)) as Core;
  const packs = await loadPacks(core);
  return {
    judge: Object.fromEntries(await judgeAll(core, packs, allMessages())),
    diagnose: Object.fromEntries(playAll(core, packs, allPeople())),
    lock: Object.fromEntries(await identifyAll(core, packs, allNotices(), allAnswered())),
    plan: Object.fromEntries(lintAll(core, packs, allPlans())),
  };
};
