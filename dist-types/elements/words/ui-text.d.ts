/**
 * Interface words of the first stages that all widgets share, in Japanese; the keys are the type. Each widget has its own in
 * `<tag>/first-words.ts`, those of later stages are in `ui-text-later.ts`. An owner replaces any of them by key under `ui` in a pack.
 */
export declare const UI_TEXT: {
    readonly back: 'もどる';
    readonly or: 'または';
    readonly working: '調べています';
    readonly private: '入力した内容は、この端末の外に出ません';
    readonly 'paste-empty': '先に、文を貼り付けてください';
    readonly 'load-failed': '読み込めませんでした。電波のよい所で、もう一度押してください。';
};
export type UiKey = keyof typeof UI_TEXT;
/** A table of words by key. */
export type Words<Key extends string = string> = Readonly<Record<Key, string>>;
/** Puts values into the {holes} of a sentence. */
export declare const fill: (sentence: string, values?: Readonly<Record<string, string | number>>) => string;
