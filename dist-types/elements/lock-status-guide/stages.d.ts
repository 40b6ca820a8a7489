import type { LaterStages } from '../host/stage.js';
import type { GuideView, LockStatusGuide } from './lock-status-guide.js';
export { again } from './again.js';
export { chooseState, readPasted } from './flow.js';
export declare const stages: LaterStages<GuideView, LockStatusGuide>;
