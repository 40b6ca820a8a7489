/** Words of the first stage of lock-status-guide. */
export declare const GUIDE_FIRST: {
    readonly 'guide.name': 'ロック・停止ガイド';
    readonly 'dont-know': 'わからない';
    readonly 'guide.title': 'どんなお知らせが出ていますか';
    readonly 'guide.lead': 'いまの状態と、使えるようになるまでの道のりが分かります。';
    readonly 'guide.paste': 'お知らせの文を貼り付け';
    readonly 'guide.paste-example': 'メールや画面の文を、そのまま';
    readonly 'guide.read': '状態を調べる';
    readonly 'guide.or-choose': 'または、近いものを選ぶ';
    readonly 'guide.locked': '「ロックされました」と出る';
    readonly 'guide.hold': '「保留」「確認が必要」と出る';
    readonly 'guide.suspended': '「停止」「無効」と出る';
    readonly 'guide.closed': '「閉鎖しました」と出る';
    readonly 'guide.refused': '「再開できません」と出る';
    readonly 'guide.private': '貼り付けた文は、この端末の外に出ません';
};
