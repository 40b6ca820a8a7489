import type { LaterStages } from '../widget.js';
import type { GuideView, LockStatusGuide } from './lock-status-guide.js';
export { chooseState, readPasted } from './flow.js';
export declare const stages: LaterStages<GuideView, LockStatusGuide>;
