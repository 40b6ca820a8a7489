/** Interface words of the first stages that all widgets share. An owner replaces any word by key under `ui` in a pack. */
export declare const FIRST: {
    readonly back: 'もどる';
    readonly or: 'または';
    readonly working: '調べています';
    readonly private: '入力した内容は、この端末の外に出ません';
    readonly 'paste-empty': '先に、文を貼り付けてください';
    readonly 'load-failed': '読み込めませんでした。電波のよい所で、もう一度押してください。';
};
