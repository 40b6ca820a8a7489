/** Words of the first stage of login-doctor. */
export const DOCTOR_FIRST = {
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
} as const;
