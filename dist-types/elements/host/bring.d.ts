/** What a widget needs once it is past its first stage, in one file: its content, and what follows the page around it. */
import { type CSSResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { AnyHost } from './any-host.js';
import type { Brought } from './brought.js';
export { greet } from './first-words.js';
/** What a host has of its own that arrives here. */
interface Receiving extends AnyHost {
    pack: Pack | undefined;
    follow(brought: Brought | undefined): void;
}
/**
 * Brings the content. Whatever holds a widget to the page comes last and at once, and only for who is still there and has not been asked
 * for other content meanwhile.
 * @param isStale - whether other content has been asked for
 */
export declare const bring: (host: Receiving, styles: readonly CSSResult[], isStale: () => boolean) => Promise<boolean>;
