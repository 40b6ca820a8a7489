/** What is said about keeping answers, in Japanese; an owner replaces it by key under `ui` in a pack. */
export const RESUME_TEXT = {
  'resume.tab': '選んだ答えを、このタブを閉じるまで覚えています。',
  'resume.device': '選んだ答えを、この端末に{n}日まで覚えています。',
  'resume.forget': '消す',
} as const;
