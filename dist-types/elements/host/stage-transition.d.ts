import type { CSSResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { Conversation } from './conversation.js';
import type { AnyTrail } from './trail.js';
import type { WidgetElement } from './widget-element.js';
import type { Resume } from './resume.js';
/** A widget with the language it speaks at the moment. */
interface Speaker {
    readonly element: WidgetElement;
    readonly locale: string;
}
/** A widget as it goes from view to view. */
interface Following extends Speaker {
    readonly pack: Pack | undefined;
    readonly trail: Pick<AnyTrail, 'covered' | 'view'>;
}
/** Adds the sheets of the later stages; twice is once. */
export declare const adoptStyles: (element: WidgetElement, styles: readonly CSSResult[]) => void;
/** What is on show when the later half arrives is nothing new. */
export declare const startFrom: ({ element, trail }: Following) => void;
/** After each drawing: a view that was not shown before takes the focus and is told to the page. */
export declare const follow: (host: Following) => void;
/** Somebody was sent here by another widget. */
export declare const welcome: (element: WidgetElement) => void;
/** What the page around a widget may change under it. Gives what ends the watch. */
export declare const watch: (speaker: Speaker, spokenTo: () => void) => (() => void);
/** What keeps answers for a second visit, where the owner asked for it; begun by whoever is still there once it has come. */
export declare const keeping: ({ resume, brand, }: WidgetElement) => Promise<(shared: Conversation) => Resume | undefined>;
export {};
