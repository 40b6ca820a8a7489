/** The plan of action as a whole: which items, which drafts, what they read like together. */
import { planItems } from '../../core/plan/plan-items.js';
import type { ReferenceId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { ReferenceOf } from '../../core/schema/reference.js';
import type { Problem } from '../../core/base/types.js';
import { writtenIn } from '../../locales/written-in.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import type * as Check from './plan-check.js';
import { sayGuide } from './words.js';

export type PlanItem = ReferenceOf<'plan-item'>;

export const draftOf = (widget: LockStatusGuide, id: ReferenceId): string => widget.visit.drafts.get(id) ?? '';

/** Where to go on: the first item without a draft. */
export const firstItem = (widget: LockStatusGuide, pack: Pack): number =>
  Math.max(0, planItems(pack).findIndex(({ id }) => draftOf(widget, id).trim() === ''));

const itemsOf = (widget: LockStatusGuide): Readonly<Record<ReferenceId, string>> => Object.fromEntries(widget.visit.drafts);

let check: typeof Check | undefined;

/** Brings what looks through a plan. Where it does not come, nothing is found and the plan can still be written. */
export const loadCheck = async (widget: LockStatusGuide): Promise<void> => {
  if (check) return;
  try {
    check = await import('./plan-check.js');
  } catch (error) {
    console.warn('lockout-kit: the plan is not looked through', error);
  }
  widget.requestUpdate();
};

const GRAVITY: Readonly<Record<Problem['severity'], number>> = { error: 0, warning: 1 };

/** What was found in one answer, what to mend first. */
export const problemsOf = (widget: LockStatusGuide, pack: Pack, item: ReferenceId): readonly Problem[] =>
  (check?.lintPlan({ language: writtenIn([...widget.visit.drafts.values()].join(''), pack.locale), items: itemsOf(widget) }, pack) ?? [])
    .filter(({ path }) => path === item)
    .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);

/** What to do about it, in words. */
export const sayFlaw = (pack: Pack, { code }: Problem): string => {
  const key = `guide.flaw-${code}`;
  const words: Readonly<Record<string, string>> = { ...check?.FLAW_WORDS, ...pack.ui };
  return words[key] ?? sayGuide(pack)('guide.flaw-else');
};

const PARTS = ['root-cause', 'actions-taken', 'prevention'] as const;

const partText = (widget: LockStatusGuide, pack: Pack) => (part: (typeof PARTS)[number]): readonly string[] => {
  const written = planItems(pack).filter((item) => item.part === part && draftOf(widget, item.id).trim() !== '');
  return written.length > 0 ? [sayGuide(pack)('guide.plan-head', { part: sayGuide(pack)(`guide.plan-${part}`) }), ...written.map(({ id }) => draftOf(widget, id).trim()), ''] : [];
};

/** The answers put together under the three heads a plan has. Nothing is added to what was written. */
export const assemble = (widget: LockStatusGuide, pack: Pack): string => PARTS.flatMap(partText(widget, pack)).join('\n').trim();
