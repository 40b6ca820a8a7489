import type { CSSResult } from 'lit';
import type { BrandId } from '../../core/schema/id.js';
import type { Conversation } from './conversation.js';
import type { Resume, ResumeKind } from './resume.js';
/** Adds the sheets of the later stages; twice is once. */
export declare const adoptStyles: (root: ShadowRoot, styles: readonly CSSResult[]) => void;
/** The footer stays where the thumb is: a stage is never shorter than the tallest of this visit, within reason. */
export declare const keepHeight: (host: HTMLElement, root: ParentNode) => void;
/** Focus goes to the stage's heading, so that it is read out once; its top is scrolled to only if it is out of view. */
export declare const focusStage: (host: HTMLElement, root: ParentNode) => void;
/** Somebody was sent here by another widget. */
export declare const welcome: (host: HTMLElement, root: ParentNode) => void;
/** An owner's colours are checked for contrast, again when the system goes dark; ours need no check. Gives what ends the watch. */
export declare const watchTheme: (host: HTMLElement, root: ShadowRoot) => (() => void);
type Resuming = HTMLElement & {
    readonly resume: ResumeKind | undefined;
    readonly brand: BrandId;
    readonly conversation: Conversation;
};
/** What is kept for a second visit, where the owner asked for it. */
export declare const resumed: ({ resume, brand, conversation }: Resuming) => Promise<Resume | undefined>;
export {};
