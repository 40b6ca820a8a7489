/** What a hand-over imports: a door of its own keeps the namespace out of the first file. */
export { LockStatusGuide } from './lock-status-guide.js';
