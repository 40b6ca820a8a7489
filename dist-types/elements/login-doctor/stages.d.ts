import type { LaterStages } from '../host/stage.js';
import type { DoctorView, LoginDoctor } from './login-doctor.js';
export { clearTicks } from '../parts/ticks.js';
export { watchLink } from './come-back.js';
export { proceed, readPasted } from './flow.js';
export { warmUp } from './warm-up.js';
export { offerDesk } from './unsolved.js';
export declare const stages: LaterStages<DoctorView, LoginDoctor>;
