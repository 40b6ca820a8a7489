import type { StageOf } from '../../host/stage.js';
import type { DoctorActions, DoctorKnown } from './state.js';
import type { LaterView, ViewOf } from './views.js';
/** The stage of one kind of view. */
export type DoctorStage<Kind extends LaterView['kind']> = StageOf<DoctorKnown, ViewOf<Kind>, DoctorActions>;
