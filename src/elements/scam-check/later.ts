/** What arrives after the first stage: the stages, their styles, and the rule core behind the session. */
import type { LaterHalf } from '../host/stage.js';
import { later as laterStyles } from '../styles/later.styles.js';
import type { ScamHost, ScamSession } from './model/state.js';
import { scamStyles } from './scam-check.styles.js';
import { begin } from './session.js';

export const later: LaterHalf<ScamHost, ScamSession> = { styles: [laterStyles, scamStyles], begin };
