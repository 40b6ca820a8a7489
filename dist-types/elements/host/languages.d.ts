export declare const isJapanese: (text: string) => boolean;
/** Sets `lang` where the words of an element are Japanese, and takes it away again when they no longer are. */
export declare const markJapanese: (root: ParentNode, words?: readonly string[]) => void;
