/** What to stop first: after a takeover, or when something was given away to a fake. */
import { html, type TemplateResult } from 'lit';
import type { RemedyId } from '../../../core/base/id.js';
import { emergencySteps, stepsDone } from '../../parts/emergency.js';
import { sayIn } from '../../words/say.js';
import type { GuideActions, GuideKnown } from '../model/state.js';
import { sayGuide } from '../../words/lock-status-guide.js';

const doneIn = ({ ticked }: GuideKnown): ReadonlySet<RemedyId> => ticked<RemedyId>('emergency');

export const firstSteps = (known: GuideKnown, { tick, go }: GuideActions): TemplateResult => {
  const { pack, procedures } = known;
  return emergencySteps({
    pack,
    procedures,
    done: doneIn(known),
    toggle: (remedy) => tick('emergency', remedy),
    openContact: (contact) => go({ kind: 'contact', contact }),
  });
};

export const doneSoFar = (known: GuideKnown): string => stepsDone({ ...known, done: doneIn(known) });

/** The list, or the question without which there is none. */
export const stopFirst = (known: GuideKnown, actions: GuideActions): TemplateResult => {
  const { pack, procedures } = known;
  const ask = (): void => actions.go({ kind: 'question', question: 'takeover' });
  return procedures.length > 0
    ? html`<div class="stack"><h3 class="lead">${sayIn(pack)('emergency-lead')}</h3>${firstSteps(known, actions)}</div>`
    : html`<button class="btn alarm" part="button" @click=${ask}>${sayGuide(pack)('guide.what-happened')}</button>`;
};
