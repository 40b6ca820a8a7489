/** What is said about keeping answers. */
export const RESUME = {
  'resume.tab': '選んだ答えを、このタブを閉じるまで覚えています。',
  'resume.device': '選んだ答えを、この端末に{n}日まで覚えています。',
  'resume.forget': '消す',
} as const;
