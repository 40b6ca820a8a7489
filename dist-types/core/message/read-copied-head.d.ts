import type { Sender } from '../base/types.js';
/** A mail's head as a phone shows it, copied with the text. */
export interface CopiedHead {
    readonly sender?: Sender;
    readonly subject?: string;
}
/** Reads 「差出人：」 and 「件名：」 from the first lines; nothing where they are not there. */
export declare const readCopiedHead: (text: string) => CopiedHead;
/** The same the other way round: a text under the head a phone copies with it. */
export declare const withCopiedHead: (text: string, { from, subject }: {
    readonly from?: string;
    readonly subject?: string;
}) => string;
