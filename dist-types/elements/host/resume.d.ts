import { type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { Conversation } from './conversation.js';
/** `tab`: until this tab closes. `device`: thirty days. */
export type ResumeKind = 'tab' | 'device';
/** Keeps the ids a visitor chose, and the day: never a word typed or pasted. */
export declare class Resume {
    #private;
    constructor(kind: ResumeKind, brand: string, conversation: Conversation);
    /** Said in the widget, with the button that deletes it: what rested on it goes too. */
    render(pack: Pack | undefined, forget: () => void): TemplateResult;
    /** Stops keeping; what is kept stays until it is too old or deleted. */
    disconnect(): void;
}
