/** Registers a tag unless another copy did: the first wins, and a second script is silent. */
export declare const defineOnce: (tag: string, element: CustomElementConstructor) => void;
