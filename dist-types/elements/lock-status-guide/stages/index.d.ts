import type { Stages } from '../../host/stage.js';
import type { GuideActions, GuideKnown } from '../model/state.js';
import type { LaterView } from '../model/views.js';
/** The stages of lock-status-guide after the first. */
export declare const STAGES: Stages<GuideKnown, LaterView, GuideActions>;
