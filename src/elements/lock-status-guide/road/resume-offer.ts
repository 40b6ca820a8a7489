/**
 * A second visit, where the owner lets the kit remember. Which road it was is not said before it is asked for: others
 * may use this device.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { chosen, isFor } from '../../../core/base/scope.js';
import type { Lock } from '../../../core/schema/lock.js';
import { lockOf } from '../model/locks.js';
import type { GuideActions, GuideKnown } from '../model/state.js';
import { ROAD_NOW } from './progress.js';
import { sayGuide } from '../../words/lock-status-guide.js';

const lastRoad = ({ pack, facts }: GuideKnown): Lock | undefined => {
  const lock = lockOf(pack, chosen(facts, ROAD_NOW)[0] ?? '');
  return lock && isFor(lock, facts) ? lock : undefined;
};

export const resumeOffer = (
  known: GuideKnown,
  { takeRoad, startOver }: GuideActions,
): TemplateResult | typeof nothing => {
  const lock = known.isNew ? lastRoad(known) : undefined;
  if (!lock) return nothing;
  const say = sayGuide(known.pack);
  return html`<div class="again stack tight"><h3 class="lead">${say('guide.again')}</h3><div class="pair">
    <button class="btn" part="button" @click=${() => takeRoad(lock.id)}>${say('guide.again-go-on')}</button>
    <button class="btn" part="button" @click=${startOver}>${say('guide.again-anew')}</button></div></div>`;
};
