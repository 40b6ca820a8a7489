import type { Definition } from '../host/host.js';
import { DOCTOR_FIRST } from '../../locales/ja/ui/first-login-doctor.js';
import { doctorMark } from './mark.js';
import { newVisit, type DoctorSession, type DoctorState, type FirstKey } from './model/state.js';
import type { DoctorView } from './model/views.js';
import { start } from './start.js';

/** What tells login-doctor from the other widgets. */
export const DEFINITION: Definition<DoctorView, DoctorState, DoctorSession, FirstKey> = {
  topic: 'doctor',
  words: DOCTOR_FIRST,
  mark: doctorMark,
  first: { kind: 'start' },
  state: newVisit,
  start,
  later: () => import('./later.js'),
};
