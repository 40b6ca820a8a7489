/** What is done with the plan of action: written, looked through, put together. */
import type { ReferenceId } from '../../core/base/id.js';
import type { Problem } from '../../core/base/types.js';
import type { Pack } from '../../core/schema/pack.js';
import { sayIn } from '../words/say.js';
import type { Drafts, GuideHost, PlanActions } from './model/state.js';
import type { LaterView } from './model/views.js';
import { assemble, draftOf, flawsIn, foundIn, planOf } from './parts/plan-text.js';
import type * as Check from './plan-check.js';

/** What looks through a plan, with its words; it arrives when the plan is opened. */
export class PlanCheck {
  readonly #arrived: () => void;
  #check: typeof Check | undefined;

  /** @param arrived - called once it is there */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** What to do about a flaw, by key. */
  get words(): Readonly<Record<string, string>> | undefined {
    return this.#check?.FLAW_WORDS;
  }

  /** Brings it. Where it does not come, nothing is found and the plan can still be written. */
  async bring(): Promise<void> {
    if (this.#check) return;
    try {
      this.#check = await import('./plan-check.js');
      this.#arrived();
    } catch (error) {
      console.warn('lockout-kit: the plan is not looked through', error);
    }
  }

  flawsIn(drafts: Drafts, pack: Pack): readonly Problem[] {
    return this.#check?.lintPlan(planOf(drafts, pack), pack) ?? [];
  }
}

/** Looks through one answer and keeps what was found. */
const look = (host: GuideHost, check: PlanCheck, item: ReferenceId): readonly Problem[] => {
  const { pack, state } = host;
  const problems = pack ? flawsIn(check.flawsIn(state.drafts, pack), item) : [];
  host.set({ checked: { ...state.checked, [item]: { text: draftOf(state, item), problems } } });
  return problems;
};

const leave = async (host: GuideHost, check: PlanCheck, item: ReferenceId): Promise<void> => {
  await check.bring();
  if (draftOf(host.state, item).trim() !== '') look(host, check, item);
};

/** Once with what was found in view, then on: nobody is held up. */
const goOn = async (host: GuideHost, check: PlanCheck, item: ReferenceId, next: LaterView): Promise<void> => {
  await check.bring();
  const isSeen = foundIn(host.state, item).length > 0;
  if (isSeen || look(host, check, item).length === 0) return host.go(next);
  await host.element.updateComplete;
  host.element.renderRoot.querySelector<HTMLElement>('.flaws h3')?.focus();
};

const copy = async ({ element, pack }: GuideHost, text: string): Promise<void> => {
  const said = element.renderRoot.querySelector('.copied');
  const isDone = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (said && pack) said.textContent = sayIn(pack)(isDone ? 'copied' : 'copy-failed');
};

const nowOf = ({ pack, state: { drafts } }: GuideHost): string => (pack ? assemble({ pack, drafts }) : '');

/** What the visitor can do with the plan. */
export const planActions = (host: GuideHost, check: PlanCheck): PlanActions => ({
  write: (item, text) => host.set({ drafts: { ...host.state.drafts, [item]: text } }),
  leave: (item) => void leave(host, check, item),
  next: (item, next) => void goOn(host, check, item, next),
  writeWhole: (text) => host.set({ whole: { from: nowOf(host), text } }),
  rebuild: () => host.set({ whole: undefined }),
  copy: (text) => void copy(host, text),
});
