import { type TemplateResult } from 'lit';
import type { Message } from '../../core/base/types.js';
import type { SayScam } from '../words/scam-check.js';
import { type Note } from './evidence-notes.js';
interface MarkedMessage {
    readonly say: SayScam;
    readonly message: Message;
    readonly notes: readonly Note[];
    /** Long messages are cut to what stands around the marks. */
    readonly isWhole: boolean;
    readonly toggle: () => void;
}
/** The message as it came, with what the signs rest on marked and numbered in it. Never a link. */
export declare const markedMessage: (marking: MarkedMessage) => TemplateResult;
export {};
