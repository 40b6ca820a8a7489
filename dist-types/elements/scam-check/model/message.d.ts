import type { Message } from '../../../core/base/types.js';
import type { SayScam } from '../../words/scam-check.js';
import type { Added, Checked } from './views.js';
/** Why nothing can be judged, as a sentence; undefined where something can. */
export declare const troubleWith: (message: Message, say: SayScam) => string | undefined;
/** What is to be judged. */
export interface Taken {
    readonly source: string | Uint8Array;
    readonly isFromPicture: boolean;
}
/** @param notLoaded - said where the reader of pictures cannot be had */
export declare const take: (given: string | File, typed: string, say: SayScam, notLoaded: string) => Promise<Taken | string>;
/** The message with what was missing joined to it; undefined where it is not what was asked for. */
export declare const joined: (checked: Checked, what: Added, added: string) => Promise<Pick<Checked, 'source' | 'message'> | undefined>;
