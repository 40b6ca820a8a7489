import type { Pack } from '../../core/schema/pack.js';
import { type Value } from '../../locales/format.js';
import { SHARED } from '../../locales/ja/ui/shared.js';
import type { Words } from '../../locales/kinds/ui.js';
type Values = Readonly<Record<string, Value>>;
/** Looks up a word and fills its holes; a list is written as the language writes lists. */
export type SayOf<Key extends string> = (key: Key, values?: Values) => string;
/** The words of a table: the pack's, be they an owner's or of another language, else the Japanese ones. */
export declare const sayWith: <Key extends string>(table: Words<Key>, prefix?: string) => ({ ui, locale }: Pack) => SayOf<Key>;
export type LaterKey = keyof typeof SHARED;
/** A word of the stages that arrive later. */
export type Say = SayOf<LaterKey>;
export declare const sayIn: ({ ui, locale }: Pack) => SayOf<"added" | "android" | "answers-so-far" | "ask-me" | "because" | "because-prior" | "cannot-check" | "cannot-lead" | "cannot-lead-none" | "cannot-note" | "cannot-title" | "change" | "change-answers" | "continue" | "copied" | "copy-failed" | "copy-summary" | "cta-label" | "device" | "did-it-work" | "done-step" | "earlier-answers" | "emergency-lead" | "emergency-note" | "emergency-title" | "find-way-in" | "from-answers" | "from-answers-tried" | "from-none" | "go-on" | "how-to-contact" | "iphone" | "labels-drift" | "left-few" | "left-some" | "likely-cause" | "many-done" | "many-hint" | "minutes" | "minutes-range" | "more-steps" | "never" | "never-more" | "new-tab" | "next-lead" | "next-title" | "none-chosen" | "not-checked" | "not-given" | "not-understood-lead" | "not-understood-title" | "not-yet" | "of-which" | "open-doctor" | "open-guide" | "open-guide-hint" | "open-link" | "open-scam" | "other-causes" | "others-title" | "pc" | "progress" | "publisher-amazon" | "publisher-council" | "publisher-developer" | "publisher-google" | "publisher-press" | "publisher-public-body" | "publisher-report" | "ready" | "ready-all" | "ready-count" | "ready-none" | "return-to" | "review-lead" | "review-none" | "review-note" | "review-title" | "see-first" | "see-how" | "so-far" | "solved-lead" | "solved-note" | "solved-title" | "source" | "source-differs" | "source-many" | "source-more" | "source-of" | "source-read" | "stale-labels" | "stale-numbers" | "stale-of" | "stale-route" | "start-over" | "steps-all" | "steps-done" | "steps-none" | "sure-1" | "sure-3" | "sure-5" | "sure-7" | "sure-9" | "sure-of-ten" | "sure-of-ten-short" | "to-contact" | "tried" | "tried-no-change" | "understood-lead" | "understood-note" | "understood-title" | "undo-step" | "unknown-answer" | "wait-only" | "which-account" | "who" | "why-ask" | "worked" | "year" | "years">;
export {};
