import type { GuideHost } from './model/state.js';
/** Makes what opens scam-check; each one is listened to once. */
export declare const toScam: (host: GuideHost) => (() => Promise<void>);
