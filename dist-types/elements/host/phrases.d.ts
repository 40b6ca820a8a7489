/** Marks where the heads of the present stage may break. Lit's own text nodes are kept; only what they say gets its marks. */
export declare const markPhrases: (root: ParentNode) => void;
