/** What the directory imports: a door of its own keeps the namespace out of the first file. */
export { LockoutKit } from './lockout-kit.js';
