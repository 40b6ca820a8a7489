/** A second visit, where the owner lets the kit remember. Which road it was is not said before it is asked for: others may use this device. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lock } from '../../core/schema/lock.js';
import type { Pack } from '../../core/schema/pack.js';
import { chosen, isFor } from '../../core/base/scope.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { lockOf } from './stage.js';
import { goToRoad, ROAD_NOW } from './ticked.js';
import { sayGuide } from './words.js';

const lastRoad = (widget: LockStatusGuide, pack: Pack): Lock | undefined => {
  const lock = lockOf(pack, chosen(widget.facts, ROAD_NOW)[0] ?? '');
  return lock && isFor(lock, widget.facts) ? lock : undefined;
};

/** What is kept goes at once; the button that was pressed is gone with it. */
const startOver = (widget: LockStatusGuide): void => {
  widget.reset();
  widget.renderRoot.querySelector<HTMLElement>('.stage h2')?.focus();
};

export const again = (widget: LockStatusGuide): TemplateResult | typeof nothing => {
  const pack = widget._content;
  const lock = pack && widget._resumed && widget.visit.isNew ? lastRoad(widget, pack) : undefined;
  if (!pack || !lock) return nothing;
  const say = sayGuide(pack);
  return html`<div class="again stack tight"><h3 class="lead">${say('guide.again')}</h3><div class="pair">
    <button class="btn" part="button" @click=${() => goToRoad(widget, pack, lock)}>${say('guide.again-go-on')}</button>
    <button class="btn" part="button" @click=${() => startOver(widget)}>${say('guide.again-anew')}</button></div></div>`;
};
