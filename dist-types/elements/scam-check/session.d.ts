import type { ScamHost, ScamSession } from './model/state.js';
/** Begins what comes after the first stage. */
export declare const begin: (host: ScamHost) => ScamSession;
