import type { CSSResult } from 'lit';
import type { BrandId } from '../../core/base/id.js';
import type { Conversation } from './conversation.js';
import type { Resume, ResumeKind } from './resume.js';
type Localized = HTMLElement & {
    readonly locale: string;
};
/** Adds the sheets of the later stages; twice is once. */
export declare const adoptStyles: (root: ShadowRoot, styles: readonly CSSResult[]) => void;
/** What is put right after each stage is drawn. */
export declare const tidy: (host: Localized, root: ParentNode) => void;
/** Focus goes to the stage's heading, so that it is read out once; its top is scrolled to only if it is out of view. */
export declare const focusStage: (host: HTMLElement, root: ParentNode) => void;
type Stepping = HTMLElement & {
    readonly view: {
        readonly kind: string;
    };
    back(): void;
};
/** Somebody was sent here by another widget; if that one stands in our own place, it goes. */
export declare const welcome: (host: Stepping, root: ParentNode) => void;
/** What the page around a widget may change under it. Gives what ends the watch. */
export declare const watch: (host: Localized, root: ShadowRoot, spokenTo: () => void) => (() => void);
type Resuming = HTMLElement & {
    readonly resume: ResumeKind | undefined;
    readonly brand: BrandId;
    readonly conversation: Conversation;
};
/** What is kept for a second visit, where the owner asked for it. */
export declare const resumed: ({ resume, brand, conversation }: Resuming) => Promise<Resume | undefined>;
export {};
