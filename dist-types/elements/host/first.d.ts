/**
 * What every widget needs before its first stage, listed once. The build puts these modules, and what they import at once, into one
 * file: small ones compress worse, and each would cost a round trip. Nobody imports this list; the compiler holds its names.
 */
export type * from '../define-once.js';
export type * from '../parts/choice.js';
export type * from '../parts/paste-field.js';
export type * from './host.js';
export type * from './widget.js';
