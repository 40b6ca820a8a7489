import type { Definition } from '../host/host.js';
import { type DoctorSession, type DoctorState, type FirstKey } from './model/state.js';
import type { DoctorView } from './model/views.js';
/** What tells login-doctor from the other widgets. */
export declare const DEFINITION: Definition<DoctorView, DoctorState, DoctorSession, FirstKey>;
