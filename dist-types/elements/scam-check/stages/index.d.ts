import type { Stages } from '../../host/stage.js';
import type { ScamActions, ScamKnown } from '../model/state.js';
import type { LaterView } from '../model/views.js';
/** Every stage past the first. */
export declare const STAGES: Stages<ScamKnown, LaterView, ScamActions>;
