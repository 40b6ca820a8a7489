/** What is said about keeping answers, in Japanese; an owner replaces it by key under `ui` in a pack. */
export declare const RESUME_TEXT: {
    readonly 'resume.tab': '選んだ答えを、このタブを閉じるまで覚えています。';
    readonly 'resume.device': '選んだ答えを、この端末に{n}日まで覚えています。';
    readonly 'resume.forget': '消す';
};
