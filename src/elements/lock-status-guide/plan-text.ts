/** The plan of action as a whole: which items, which drafts, what they read like together. */
import { lintPlan, planItems } from '../../core/lint-plan.js';
import type { ReferenceId } from '../../core/schema/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { ReferenceOf } from '../../core/schema/reference.js';
import type { Problem } from '../../core/types.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { sayGuide } from './words.js';

export type PlanItem = ReferenceOf<'plan-item'>;

export const draftOf = (widget: LockStatusGuide, id: ReferenceId): string => widget.visit.drafts.get(id) ?? '';

/** Where to go on: the first item without a draft. */
export const firstItem = (widget: LockStatusGuide, pack: Pack): number =>
  Math.max(0, planItems(pack).findIndex(({ id }) => draftOf(widget, id).trim() === ''));

const itemsOf = (widget: LockStatusGuide): Readonly<Record<ReferenceId, string>> => Object.fromEntries(widget.visit.drafts);

const GRAVITY: Readonly<Record<Problem['severity'], number>> = { error: 0, warning: 1 };

/** What `lintPlan` finds in one answer, what to mend first. */
export const problemsOf = (widget: LockStatusGuide, pack: Pack, item: ReferenceId): readonly Problem[] =>
  lintPlan({ language: 'ja', items: itemsOf(widget) }, pack).filter(({ path }) => path === item).sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);

const PARTS = ['root-cause', 'actions-taken', 'prevention'] as const;

const partText = (widget: LockStatusGuide, pack: Pack) => (part: (typeof PARTS)[number]): readonly string[] => {
  const written = planItems(pack).filter((item) => item.part === part && draftOf(widget, item.id).trim() !== '');
  return written.length > 0 ? [`【${sayGuide(pack)(`guide.plan-${part}`)}】`, ...written.map(({ id }) => draftOf(widget, id).trim()), ''] : [];
};

/** The answers put together under the three heads a plan has. Nothing is added to what was written. */
export const assemble = (widget: LockStatusGuide, pack: Pack): string => PARTS.flatMap(partText(widget, pack)).join('\n').trim();
