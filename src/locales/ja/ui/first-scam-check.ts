/** Words of the first stage of scam-check. */
export const SCAM_FIRST = {
  'scam.name': '偽メール・SMSチェック',
  'scam.title': '届いた文を、そのまま貼り付けてください',
  'scam.lead': 'メール、SMS、リンクを調べられます。リンクは押さずに、文だけコピーしてください。',
  'scam.paste': '届いた文、またはリンク',
  'scam.paste-example': 'ここに貼り付け',
  'scam.local': 'この端末の中だけで調べます。どこにも送りません。',
  'scam.check': '調べる',
  'scam.no-copy': '文をコピーできないとき',
  'scam.how': '文のコピーのしかた',
  'scam.file': 'メールのファイルを選ぶ',
  'scam.file-hint': '.eml形式。この枠に置いても読めます',
  'scam.picture': '写真や画面の画像を選ぶ',
  'scam.picture-hint': '写っているQRコードを調べます',
  'scam.no-name': '名前もパスワードも要りません',
  'scam.already': 'もう押してしまった',
} as const;
