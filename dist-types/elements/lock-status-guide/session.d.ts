import type { GuideHost, GuideSession } from './model/state.js';
/** What the widget becomes once its later half is there. */
export declare const begin: (host: GuideHost) => GuideSession;
