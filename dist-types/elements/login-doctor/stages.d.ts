import type { LaterStages } from '../widget.js';
import type { DoctorView, LoginDoctor } from './login-doctor.js';
export { clearTicks } from '../parts/ticks.js';
export { watchLink } from './come-back.js';
export { proceed, readPasted } from './flow.js';
export { offerDesk } from './unsolved.js';
export declare const stages: LaterStages<DoctorView, LoginDoctor>;
