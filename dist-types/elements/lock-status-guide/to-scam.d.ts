import type { LockStatusGuide } from './lock-status-guide.js';
export declare const toScam: (widget: LockStatusGuide) => Promise<void>;
