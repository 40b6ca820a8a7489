/** The plan of action as a whole: which items, which drafts, what they read like together. */
import type { ReferenceId } from '../../../core/base/id.js';
import type { PlanOfAction, Problem } from '../../../core/base/types.js';
import { planItems } from '../../../core/plan/plan-items.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { ReferenceOf } from '../../../core/schema/reference.js';
import { writtenIn } from '../../../locales/written-in.js';
import type { Drafts, GuideKnown, GuideState } from '../model/state.js';
import { sayGuide } from '../../words/lock-status-guide.js';

export type PlanItem = ReferenceOf<'plan-item'>;

type Planned = Pick<GuideKnown, 'pack' | 'drafts'>;

export const draftOf = ({ drafts }: Pick<GuideState, 'drafts'>, id: ReferenceId): string => drafts[id] ?? '';

export const isWritten = (known: Pick<GuideState, 'drafts'>, { id }: PlanItem): boolean =>
  draftOf(known, id).trim() !== '';

/** Where to go on: the first item without a draft. */
export const firstOpenItem = (known: Planned): number =>
  Math.max(
    0,
    planItems(known.pack).findIndex((item) => !isWritten(known, item)),
  );

/** The plan as the core looks through it. A visitor may write in any language, whatever the page speaks. */
export const planOf = (drafts: Drafts, { locale }: Pack): PlanOfAction => ({
  language: writtenIn(Object.values(drafts).join(''), locale),
  items: drafts,
});

const GRAVITY: Readonly<Record<Problem['severity'], number>> = { error: 0, warning: 1 };

/** What was found in one answer, what to mend first. */
export const flawsIn = (flaws: readonly Problem[], item: ReferenceId): readonly Problem[] =>
  flaws.filter(({ path }) => path === item).sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);

/** What was found when it was looked through, as long as the answer still reads as it did then. */
export const foundIn = (state: Pick<GuideState, 'drafts' | 'checked'>, item: ReferenceId): readonly Problem[] => {
  const checked = state.checked[item];
  return checked?.text === draftOf(state, item) ? checked.problems : [];
};

/** What to do about it, in words. */
export const sayFlaw = ({ pack, flawWords }: Pick<GuideKnown, 'pack' | 'flawWords'>, { code }: Problem): string => {
  const key = `guide.flaw-${code}`;
  const words: Readonly<Record<string, string>> = { ...flawWords, ...pack.ui };
  return words[key] ?? sayGuide(pack)('guide.flaw-else');
};

const PARTS = ['root-cause', 'actions-taken', 'prevention'] as const;

const headOf = (pack: Pack, part: (typeof PARTS)[number]): string =>
  sayGuide(pack)('guide.plan-head', { part: sayGuide(pack)(`guide.plan-${part}`) });

const partText =
  (known: Planned) =>
  (part: (typeof PARTS)[number]): readonly string[] => {
    const written = planItems(known.pack).filter((item) => item.part === part && isWritten(known, item));
    const texts = written.map(({ id }) => draftOf(known, id).trim());
    return written.length > 0 ? [headOf(known.pack, part), ...texts, ''] : [];
  };

/** The answers put together under the three heads a plan has. Nothing is added to what was written. */
export const assemble = (known: Planned): string => PARTS.flatMap(partText(known)).join('\n').trim();
