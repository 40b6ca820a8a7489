/** What is said about keeping answers. */
export declare const RESUME: {
    readonly 'resume.tab': '選んだ答えを、このタブを閉じるまで覚えています。';
    readonly 'resume.device': '選んだ答えを、この端末に{n}日まで覚えています。';
    readonly 'resume.forget': '消す';
};
