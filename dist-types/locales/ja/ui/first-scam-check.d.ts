/** Words of the first stage of scam-check. */
export declare const SCAM_FIRST: {
    readonly 'scam.name': '偽メール・SMSチェック';
    readonly 'scam.title': '届いた文を、そのまま貼り付けてください';
    readonly 'scam.lead': 'メール、SMS、リンクを調べられます。リンクは押さずに、文だけコピーしてください。';
    readonly 'scam.paste': '届いた文、またはリンク';
    readonly 'scam.paste-example': 'ここに貼り付け';
    readonly 'scam.local': 'この端末の中だけで調べます。どこにも送りません。';
    readonly 'scam.check': '調べる';
    readonly 'scam.no-copy': '文をコピーできないとき';
    readonly 'scam.how': '文のコピーのしかた';
    readonly 'scam.file': 'メールのファイルを選ぶ';
    readonly 'scam.file-hint': '.eml形式。この枠に置いても読めます';
    readonly 'scam.picture': '写真や画面の画像を選ぶ';
    readonly 'scam.picture-hint': '写っているQRコードを調べます';
    readonly 'scam.no-name': '名前もパスワードも要りません';
    readonly 'scam.already': 'もう押してしまった';
};
