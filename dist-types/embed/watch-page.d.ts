/**
 * What a script tag starts: finds the kit's tags, registers a widget when its place comes near, and takes
 * `<div data-lockout="login-doctor" data-brand="amazon">` for the same thing where an editor strips unknown tags.
 */
declare const TAGS: readonly ['login-doctor', 'scam-check', 'lock-status-guide', 'lockout-kit'];
type Tag = (typeof TAGS)[number];
/** How each tag is registered. */
export type Widgets = Readonly<Record<Tag, () => unknown>>;
/** A second copy is silent: page builders include scripts twice all the time, and the first does the work. */
export declare const watchPage: (widgets: Widgets) => void;
export {};
