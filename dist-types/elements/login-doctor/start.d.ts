import type { Stage } from '../host/stage.js';
import type { DoctorHost } from './model/state.js';
export declare const start: (host: DoctorHost) => Stage;
