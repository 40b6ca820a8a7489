/**
 * `lockout-kit`: the element classes, the event classes and all types. Importing it does nothing to the page;
 * `lockout-kit/define` registers the elements.
 */
export { LockoutKit } from './elements/lockout-kit/lockout-kit.js';
export { LoginDoctor } from './elements/login-doctor/login-doctor.js';
export { LockStatusGuide } from './elements/lock-status-guide/lock-status-guide.js';
export { ScamCheck } from './elements/scam-check/scam-check.js';
export * from './elements/events/index.js';
export type * from './core/base/types.js';
export type * from './core/schema/pack.js';
export type * from './core/schema/id.js';
