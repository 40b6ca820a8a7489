import type { Locale } from '../../core/base/locale.js';
import type { Pack } from '../../core/schema/pack.js';
/** A widget with the language it speaks at the moment. */
interface Speaker {
    readonly locale: Locale;
    pack: Pack | undefined;
    draw(): void;
}
/** The words of the first stage come ahead of their pack, which is forty times as large. Without them the pack brings them. */
export declare const greet: (speaker: Speaker) => Promise<void>;
export {};
