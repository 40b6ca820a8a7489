/** A word as a host may write it: in full width, in capitals, with spaces around it, not at all. */
export declare const plain: (word: string | null | undefined) => string | undefined;
