import type { Stages } from '../../host/stage.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import type { LaterView } from '../model/views.js';
/** The stages past the first. */
export declare const STAGES: Stages<DoctorKnown, LaterView, DoctorActions>;
