/** The stages of lock-status-guide after the first; arrives with the rule core and its words. */
import { later } from '../styles/later.styles.js';
import type { LaterStages } from '../host/stage.js';
import { contact } from './contact.js';
import { emergency } from './emergency.js';
import { guideStyles } from './lock-status-guide.styles.js';
import type { GuideView, LockStatusGuide } from './lock-status-guide.js';
import { plan } from './plan.js';
import { audience, others, question } from './questions.js';
import { road } from './road.js';
import type { StageOf } from './stage.js';
import { state } from './state.js';
import { wholePlan } from './whole-plan.js';

export { again } from './again.js';
export { chooseState, readPasted } from './flow.js';

const STAGES: { readonly [K in Exclude<GuideView['kind'], 'start'>]: StageOf<K> } = {
  audience, question, state, others, emergency, road, plan, 'whole-plan': wholePlan, contact,
};

export const stages: LaterStages<GuideView, LockStatusGuide> = {
  styles: [later, guideStyles],
  render: (widget, view, pack) => (STAGES[view.kind as keyof typeof STAGES] as StageOf<GuideView['kind']>)(widget, view, pack),
};
