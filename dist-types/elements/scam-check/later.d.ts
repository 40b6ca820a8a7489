/** What arrives after the first stage: the stages, their styles, and the rule core behind the session. */
import type { LaterHalf } from '../host/stage.js';
import type { ScamHost, ScamSession } from './model/state.js';
export declare const later: LaterHalf<ScamHost, ScamSession>;
