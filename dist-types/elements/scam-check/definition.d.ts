import type { Definition } from '../host/host.js';
import { type FirstKey, type ScamSession, type ScamState } from './model/state.js';
import type { ScamView } from './model/views.js';
/** What makes a host scam-check. */
export declare const SCAM: Definition<ScamView, ScamState, ScamSession, FirstKey>;
