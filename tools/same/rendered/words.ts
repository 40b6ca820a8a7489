/** Our own words for the visitors of a snapshot: pasted texts, mails, drafts. */

export interface Said {
  readonly name: string;
  readonly text: string;
}

/** For login-doctor. */
export const TROUBLES: readonly Said[] = [
  { name: 'password', text: 'パスワードが違いますと出ます。昨日スマホを替えました。' },
  { name: 'taken over', text: '買った覚えのない注文があり、登録のメールアドレスも変わっていました。' },
  { name: 'code', text: 'The code never arrives by text message, and my phone number has changed.' },
  { name: 'seller', text: 'セラーセントラルに入れません。アカウントが停止されたという通知が来ました。' },
  { name: 'driver', text: 'Flexのアプリが開いてすぐに落ちます。' },
  { name: 'typed on a fake', text: '偽のページにパスワードとカード番号を入れてしまいました。' },
  { name: 'nothing heard', text: 'こんにちは。' },
];

const MAIL = [
  'Authentication-Results: mx.example.ne.jp; dkim=fail header.d=amazon.co.jp; spf=pass smtp.mailfrom=kakunin.example',
  'From: "Amazon.co.jp" <account-update@amazon.co.jp.kakunin.example>',
  'Reply-To: help@madoguchi.example',
  'To: me@example.org',
  'Subject: =?utf-8?B?44Ki44Kr44Km44Oz44OI44Gu5YGc5q2i?=',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>24時間以内にお手続きください。</p>',
  '<a href="https://amazon.co.jp.kakunin.example/signin">https://www.amazon.co.jp/</a>',
  '',
].join('\r\n');

/** For scam-check: each verdict, another brand, a mail, a lone link. */
export const MESSAGES: readonly Said[] = [
  {
    name: 'fake link',
    text: '【Amazon】お支払いを確認できません。24時間以内に https://amazon.co.jp.kakunin.example/login へ。',
  },
  { name: 'suspicious', text: '不審なアクティビティが見つかりました。アカウントを停止します。至急ご確認ください。' },
  { name: 'cannot tell', text: 'アカウントのお支払い方法を更新してください。' },
  { name: 'official link', text: 'ご注文の確認です。 https://www.amazon.co.jp/gp/css/order-history' },
  { name: 'another brand', text: '【楽天】カードの確認が必要です。 https://rakuten.kakunin.example/login' },
  { name: 'nobody named', text: 'お荷物をお届けにあがりましたが不在でした。 http://nimotsu.example/a' },
  { name: 'only a link', text: 'https://аmazon.co.jp/' },
  { name: 'mail', text: MAIL },
  { name: 'English', text: 'Amazon: your account is locked. Verify within 24 hours: https://amaz0n-verify.example/in' },
];

/** What is added to a message that cannot be told. */
export const ADDITIONS: readonly Said[] = [
  { name: 'sender', text: 'info@oshirase.example' },
  { name: 'link', text: 'https://amazon-oshirase.example/a' },
  { name: 'other words', text: '24時間以内に更新がない場合は削除します。' },
];

/** For lock-status-guide. */
export const NOTICES: readonly Said[] = [
  {
    name: 'section 3',
    text: 'ビジネスソリューション契約の第3条に基づき、出品用アカウントを停止しました。公共料金の請求書を出してください。',
  },
  {
    name: 'plan',
    text: 'ポリシーに違反する商品が見つかったため、出品用アカウントを停止しました。改善計画を出してください。',
  },
  {
    name: 'fake',
    text: '【Amazon】アカウントを停止しました。24時間以内に更新がない場合は削除します。 https://amazon.co.jp.kakunin.example/signin',
  },
  { name: 'stolen', text: '第三者がアカウントに入った可能性があり、パスワードを無効にしました。' },
  { name: 'driver', text: '配達についての調査が終わるまで、アカウントを一時停止しています。' },
  { name: 'closed', text: 'We have closed your account. Any open orders have been canceled.' },
];

/** For the plan of action. */
export const DRAFTS: readonly Said[] = [
  {
    name: 'good',
    text: '2026年9月15日に在庫42本を全部見直し、開封済みの8本を廃棄しました。倉庫係の佐藤が毎週金曜に作業表へ署名し、写真を添付します。',
  },
  { name: 'bad', text: 'ご迷惑をおかけし心よりお詫びします。お客様が悪いのですが、今後は絶対に気を付けます！' },
  { name: 'English', text: 'We are sorry. The buyer did not read the description. We will try our best soon.' },
];
