/**
 * Plans that somebody wrote without having seen a rule: test/fixtures/plans-blind.json, described in blind.md beside it.
 * The names of the defects are the writer's; which of our codes answers each was written down before the first run.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PlanOfAction, ProblemCode } from '../../../src/core/base/types.js';
import { readText, ROOT } from '../../content/content.js';

interface BlindGood extends PlanOfAction {
  readonly id: string;
}
interface BlindDefect {
  readonly id: string;
  readonly lang: PlanOfAction['language'];
  readonly base: string;
  readonly item: string;
  readonly text: string;
  readonly defect: string;
}
interface Blind {
  readonly good: readonly BlindGood[];
  readonly defective: readonly BlindDefect[];
}

/** One plan with one known defect. */
export interface Tried {
  readonly id: string;
  readonly kind: string;
  /** Any of them, at the item, finds it. */
  readonly codes: readonly ProblemCode[];
  readonly item: string;
  readonly plan: PlanOfAction;
}

const CODES: Readonly<Record<string, readonly ProblemCode[]>> = {
  'empty-apology': ['empty-apology'],
  'blames-buyer': ['blames-buyer'],
  'blames-amazon': ['blames-amazon'],
  'blames-others': ['blames-others'],
  denial: ['denies'],
  'future-not-done': ['only-promise'],
  'no-date': ['no-date'],
  'vague-date': ['vague-date', 'no-date'],
  'no-person': ['no-person', 'vague-agent'],
  'no-evidence': ['no-evidence', 'evidence-unnamed'],
  'dates-contradict': ['date-conflict'],
  'promise-without-measure': ['no-measure', 'absolute-promise'],
  'personal-data': ['personal-data'],
  'too-short': ['too-short'],
  'too-long': ['too-long'],
  unanswered: ['missing', 'unfilled'],
  'new-account-other-name': ['other-account'],
  'forged-document': ['forged-papers'],
  // No rule for it when the plans came: a miss at first sight. The rule of this name came after.
  'wrong-metric': ['wrong-metric'],
};

/** Mistakes are read in the one half only; the other tells whether what was learnt holds for others. */
export type Half = 'read' | 'unread';
export const halfOf = (id: string): Half =>
  createHash('sha256').update(id).digest()[0]! % 2 === 0 ? 'read' : 'unread';

const withDefect = (good: readonly BlindGood[], { id, base, item, text, defect }: BlindDefect): Tried => {
  const plan = good.find((each) => each.id === base);
  const codes = CODES[defect];
  if (!plan || !codes) throw new Error(`${id}: no good plan ${base}, or no code for ${defect}`);
  return { id, kind: defect, codes, item, plan: { language: plan.language, items: { ...plan.items, [item]: text } } };
};

export const readBlind = (): { readonly good: readonly BlindGood[]; readonly defects: readonly Tried[] } => {
  const { good, defective } = JSON.parse(readText(join(ROOT, 'test/fixtures/plans-blind.json'))) as Blind;
  return { good, defects: defective.map((defect) => withDefect(good, defect)) };
};
