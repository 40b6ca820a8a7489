import type { ContactId } from '../../../core/base/id.js';
import type { Facts, Message, ScamVerdict } from '../../../core/base/types.js';
/** A message, what was found, and what the visitor said about it. Lives in the views of this visit only. */
export interface Checked {
    readonly source: string | Uint8Array;
    readonly message: Message;
    readonly verdict: ScamVerdict;
    readonly facts: Facts;
    /** The visitor was asked who it says it is from. */
    readonly isAsked: boolean;
    /** It is what a QR code says; the words around it were not read. */
    readonly isFromPicture: boolean;
}
type About<Kind extends string> = Kind extends string ? {
    readonly kind: Kind;
    readonly checked: Checked;
} : never;
/** What a visitor can add to a message. */
export type Added = 'sender-address' | 'link-address' | 'words';
/** Where the visitor is. */
export type ScamView = {
    readonly kind: 'start';
} | About<'verdict' | 'who' | 'inside' | 'listed' | 'not-listed' | 'neither'> | {
    readonly kind: 'add';
    readonly checked: Checked;
    readonly what: Added;
} | {
    readonly kind: 'how';
} | {
    readonly kind: 'report';
} | {
    readonly kind: 'damage';
    readonly isUnsure: boolean;
} | {
    readonly kind: 'contact';
    readonly contact: ContactId;
};
/** The views past the first stage. */
export type LaterView = Exclude<ScamView, {
    readonly kind: 'start';
}>;
export {};
