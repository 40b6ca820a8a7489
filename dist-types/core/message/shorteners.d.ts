/** A shortener, or a redirector whose address does not say where it leads. */
export declare const hidesTarget: (url: URL) => boolean;
