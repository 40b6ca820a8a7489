import type { Entity } from './mail-head.js';
export interface PartText {
    readonly text: string;
    /** Not as declared. */
    readonly guessed: boolean;
}
/** A body as it stands in the source, one letter a byte, as the text it means. */
export declare const decodePart: (body: string, entity: Entity, pasted: boolean, isCut: boolean) => PartText;
