import type { Definition } from '../host/host.js';
import { type FirstKey, type GuideSession, type GuideState } from './model/state.js';
import type { GuideView } from './model/views.js';
/** What tells lock-status-guide from the other widgets. */
export declare const GUIDE: Definition<GuideView, GuideState, GuideSession, FirstKey>;
