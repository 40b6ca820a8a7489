/** Words of the first stage of login-doctor. */
export declare const DOCTOR_FIRST: {
    readonly 'doctor.name': 'ログイン診断';
    readonly 'doctor.title': 'どこにログインできませんか';
    readonly 'doctor.lead': 'いくつかの質問で、考えられる原因と、最初にやることが分かります。';
    readonly 'doctor.red-flag': '身に覚えのない注文や請求がある';
    readonly 'doctor.red-flag-hint': '先に、止める手順をお見せします';
    readonly 'doctor.paste': '画面に出ている文を貼り付け';
    readonly 'doctor.paste-example': '例：コードが正しくありません';
    readonly 'doctor.paste-hint': '途中まででも、英語でもかまいません。パスワードや確認コードは入れないでください。';
    readonly 'doctor.read': 'この文から調べる';
    readonly 'doctor.which-unknown': 'どれか分からない';
};
