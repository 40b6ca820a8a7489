import { type Encoding } from './transfer.js';
/** What a head says about the body below it. */
export interface Entity {
    readonly type: string;
    readonly charset: string;
    readonly boundary: string;
    readonly encoding: Encoding;
    readonly attached: boolean;
    readonly flowed: 'no' | 'yes' | 'without-spaces';
}
export declare const splitHead: (entity: string) => readonly [head: string, body: string];
export declare const describe: (head: string) => Entity;
/** A letter a byte; the other way is `bytesOf`. */
export declare const asBinary: (bytes: Uint8Array) => string;
/** Raw letters in a head have no declared charset: they are guessed and written as UTF-8, which the parser expects. */
export declare const repairHead: (head: string) => string;
