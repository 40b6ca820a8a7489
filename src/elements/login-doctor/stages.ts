/** The stages of login-doctor after the first; arrives with the rule core and its words. */
import { later } from '../styles/later.styles.js';
import type { LaterStages } from '../host/stage.js';
import { cannotTell } from './cannot-tell.js';
import { contact } from './contact.js';
import { emergency } from './emergency.js';
import type { DoctorView, LoginDoctor } from './login-doctor.js';
import { others } from './others.js';
import { audience, question, understood } from './questions.js';
import { result } from './result.js';
import { review } from './review.js';
import { solved } from './solved.js';
import type { StageOf } from './stage.js';
import { link, summary } from './take-along.js';

export { clearTicks } from '../parts/ticks.js';
export { watchLink } from './come-back.js';
export { proceed, readPasted } from './flow.js';
export { warmUp } from './warm-up.js';
export { offerDesk } from './unsolved.js';

const STAGES: { readonly [K in Exclude<DoctorView['kind'], 'start'>]: StageOf<K> } = {
  audience, question, understood, result, others, emergency, 'cannot-tell': cannotTell, contact, solved, review, link, summary,
};

export const stages: LaterStages<DoctorView, LoginDoctor> = {
  styles: [later],
  render: (widget, view, pack) => (STAGES[view.kind as keyof typeof STAGES] as StageOf<DoctorView['kind']>)(widget, view, pack),
};
