import type { LaterStages } from '../widget.js';
import type { ScamCheck, ScamView } from './scam-check.js';
export { inspect } from './inspect.js';
export declare const stages: LaterStages<ScamView, ScamCheck>;
