import type { Stages } from '../../host/stage.js';
import type { GuideActions, GuideKnown } from '../model/state.js';
import type { LaterView } from '../model/views.js';
import { audience } from './audience.js';
import { contact } from './contact.js';
import { emergency } from './emergency.js';
import { others } from './others.js';
import { plan } from './plan.js';
import { question } from './question.js';
import { road } from './road.js';
import { state } from './state.js';
import { wholePlan } from './whole-plan.js';

/** The stages of lock-status-guide after the first. */
export const STAGES: Stages<GuideKnown, LaterView, GuideActions> = {
  audience,
  question,
  state,
  others,
  emergency,
  road,
  plan,
  'whole-plan': wholePlan,
  contact,
};
