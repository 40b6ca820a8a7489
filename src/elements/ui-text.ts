/**
 * Interface words of the first stages, in Japanese; the keys are the type. Words of later stages are in `ui-text-later.ts`.
 * An owner replaces any of them by key under `ui` in a pack.
 */
export const UI_TEXT = {
  'back': 'もどる',
  'dont-know': 'わからない',
  'or': 'または',
  'working': '調べています',
  'private': '入力した内容は、この端末の外に出ません',
  'paste-empty': '文かリンクを貼り付けてください',
  'load-failed': '読み込めませんでした。電波のよい所で、もう一度押してください。',
  'return-to': '{name}にもどる',

  'doctor.name': 'ログイン診断',
  'doctor.title': 'どこにログインできませんか',
  'doctor.lead': 'いくつかの質問で、考えられる原因と、最初にやることが分かります。',
  'doctor.red-flag': '身に覚えのない注文や請求がある',
  'doctor.red-flag-hint': '先に、止める手順をお見せします',
  'doctor.paste': '画面に出ている文を貼り付け',
  'doctor.paste-example': '例：コードが正しくありません',
  'doctor.paste-hint': '途中まででも、英語でもかまいません。パスワードや確認コードは入れないでください。',
  'doctor.read': 'この文から調べる',
  'doctor.which-unknown': 'どれか分からない',

  'scam.name': '偽メール・SMSチェック',
  'scam.title': '届いた文を、そのまま貼り付けてください',
  'scam.lead': 'メール、SMS、リンクのどれでも調べられます。リンクは押さずに、文だけコピーしてください。',
  'scam.paste': '届いた文、またはリンク',
  'scam.paste-example': 'ここに貼り付け',
  'scam.local': 'この端末の中だけで調べます。どこにも送りません。',
  'scam.check': '調べる',
  'scam.no-copy': '文をコピーできないとき',
  'scam.file': 'メールのファイルを選ぶ',
  'scam.file-hint': '.eml形式。この枠に落としても読み込みます',
  'scam.no-name': '名前もパスワードも要りません',
  'scam.already': 'もう押してしまった',

  'guide.name': 'ロック・停止ガイド',
  'guide.title': 'どんなお知らせが出ていますか',
  'guide.lead': 'いまの状態と、もどるまでの道のりが分かります。',
  'guide.paste': 'お知らせの文を貼り付け',
  'guide.paste-example': 'メールや画面の文を、そのまま',
  'guide.read': '状態を調べる',
  'guide.or-choose': 'または、近いものを選ぶ',
  'guide.locked': '「ロックされました」と出る',
  'guide.hold': '「保留」「確認が必要」と出る',
  'guide.suspended': '「停止」「無効」と出る',
  'guide.closed': '「閉鎖しました」と出る',
  'guide.private': '貼り付けた文は、この端末の外に出ません',
} as const;

export type UiKey = keyof typeof UI_TEXT;
/** Puts values into the {holes} of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replace(/\{([a-z]+)\}/g, (hole, name: string) => String(values[name] ?? hole));
