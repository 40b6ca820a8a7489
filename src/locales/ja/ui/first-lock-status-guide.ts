/** Words of the first stage of lock-status-guide. */
export const GUIDE_FIRST = {
  'guide.name': 'ロック・停止ガイド',
  'dont-know': 'わからない',
  'guide.title': 'どんなお知らせが出ていますか',
  'guide.lead': 'いまの状態と、使えるようになるまでの道のりが分かります。',
  'guide.paste': 'お知らせの文を貼り付け',
  'guide.paste-example': 'メールや画面の文を、そのまま',
  'guide.read': '状態を調べる',
  'guide.or-choose': 'または、近いものを選ぶ',
  'guide.locked': '「ロックされました」と出る',
  'guide.hold': '「保留」「確認が必要」と出る',
  'guide.suspended': '「停止」「無効」と出る',
  'guide.closed': '「閉鎖しました」と出る',
  'guide.refused': '「再開できません」と出る',
  'guide.private': '貼り付けた文は、この端末の外に出ません',
} as const;
