/** What to stop first: after a takeover, or when something was given away to a fake. */
import { html, type TemplateResult } from 'lit';
import { damageControl } from '../../core/diagnosis/damage-control.js';
import type { RemedyId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import { emergencySteps, stepsDone } from '../parts/emergency.js';
import { sayIn } from '../words/say.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { known, type StageOf } from './stage.js';
import { ticksOf } from './ticked.js';
import { sayGuide } from './words.js';

const boxes = (widget: LockStatusGuide) => ticksOf<RemedyId>(widget, 'emergency');

export const hasSteps = (widget: LockStatusGuide, pack: Pack): boolean => damageControl(known(widget), pack).length > 0;

export const steps = (widget: LockStatusGuide, pack: Pack): TemplateResult => {
  const { all, toggle } = boxes(widget);
  return emergencySteps({ pack, facts: known(widget), done: all, toggle, openContact: (contact) => void widget.go({ kind: 'contact', contact }) });
};

export const doneSoFar = (widget: LockStatusGuide, pack: Pack): string => stepsDone({ pack, facts: known(widget), done: boxes(widget).all });

/** The list, or the question without which there is none. */
export const stopFirst = (widget: LockStatusGuide, pack: Pack): TemplateResult =>
  hasSteps(widget, pack)
    ? html`<div class="stack"><h3 class="lead">${sayIn(pack)('emergency-lead')}</h3>${steps(widget, pack)}</div>`
    : html`<button class="btn alarm" part="button" @click=${() => void widget.go({ kind: 'question', question: 'takeover' })}>${sayGuide(pack)('guide.what-happened')}</button>`;

export const emergency: StageOf<'emergency'> = (widget, _view, pack) => {
  const say = sayGuide(pack);
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('guide.now-title')}</h2><p class="soft">${say('guide.now-lead')}</p></div>${steps(widget, pack)}`,
    note: doneSoFar(widget, pack),
    way: { label: sayIn(pack)('change-answers'), go: () => void widget.go({ kind: 'question', question: 'given-away', then: 'emergency' }) },
  };
};
