import type { Pack } from '../../core/schema/pack.js';
interface Greeting extends HTMLElement {
    readonly locale: string;
    _content: Pack | undefined;
}
/** The words of the first stage come ahead of their pack, which is forty times as large. Without them the pack brings them. */
export declare const greet: (widget: Greeting) => Promise<void>;
export {};
