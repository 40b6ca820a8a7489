/** Interface words of the first stages that all widgets share. An owner replaces any word by key under `ui` in a pack. */
export const FIRST = {
  back: 'もどる',
  or: 'または',
  working: '調べています',
  private: '入力した内容は、この端末の外に出ません',
  'paste-empty': '先に、文を貼り付けてください',
  'load-failed': '読み込めませんでした。電波のよい所で、もう一度押してください。',
} as const;
