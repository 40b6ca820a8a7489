import type { Stages } from '../../host/stage.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import type { LaterView } from '../model/views.js';
import { audience } from './audience.js';
import { cannotTell } from './cannot-tell.js';
import { contact } from './contact.js';
import { emergency } from './emergency.js';
import { link } from './link.js';
import { others } from './others.js';
import { question } from './question.js';
import { result } from './result.js';
import { review } from './review.js';
import { solved } from './solved.js';
import { summary } from './summary.js';
import { understood } from './understood.js';

/** The stages past the first. */
export const STAGES: Stages<DoctorKnown, LaterView, DoctorActions> = {
  audience,
  question,
  understood,
  result,
  others,
  emergency,
  'cannot-tell': cannotTell,
  contact,
  solved,
  review,
  link,
  summary,
};
