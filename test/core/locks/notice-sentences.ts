/** Notices in our own words. */

/** A state, an audience, and what notices of it say. */
export type Notices = readonly (readonly [lock: string, audience: string, ...texts: readonly string[]])[];

/** The phrases were widened by these: what comes right must stay right. */
export const NOTICES: Notices = [
  [
    'security-lock',
    'shopper',
    'お客様のアカウントで見覚えのない操作が確認されました。安全を確保するため、サインインできないようにしています。お手数ですがサポート窓口へご連絡願います。',
    'We spotted a sign-in that does not look like you and paused access to your account. Please phone our support team.',
    'ご本人によるものか確かめられない操作があり、アカウントを一時ロックしております。解除は電話窓口で承ります。',
  ],
  [
    'hold-payment',
    'shopper',
    'カード会社から承認が得られなかったため、ご注文の出荷を見合わせています。お支払い方法をご確認ください。',
    'We were unable to charge your card, so shipping has been put on hold. Please update the card on your order.',
    'ギフト券の大量購入について確認が済むまで、ご注文の処理を止めています。カードの名義人様のお名前をお知らせください。',
    'There is a problem with the payment for your order. Your order is pending until your bank approves the charge.',
  ],
  [
    'returns-restriction',
    'shopper',
    '返品が続いている件について確認したところ、今後のお買い物は電子書籍などに限らせていただくことになりました。',
    'お客様は返金のご依頼が際立って多いため、商品の注文をお受けできなくなりました。',
  ],
  [
    'closed',
    'shopper',
    '調査の結果、お客様のアカウントは本日をもって閉じさせていただきました。再度開設することはできません。',
    'After an investigation we have shut your account for good. You may not open a new one.',
    '当社の判断により、お客様とのお取引を終了し、アカウントを閉鎖いたします。ポイントは失効します。',
  ],
  [
    'hijacked',
    'shopper',
    'ご登録の携帯電話番号が削除されました。お客様ご自身の操作でない場合は、ただちにお知らせください。',
    'お届け先の住所が新しく追加され、パスワードも変わりました。覚えのない方はご連絡ください。',
  ],
  ['lost-2sv', 'shopper', '認証アプリに表示されている6桁の数字を入力してください。'],
  ['outage', 'seller', '現在、セラーセントラルへアクセスできない事象が発生しており、担当部門で対応しています。'],
  [
    'seller-verification',
    'seller',
    '出品者様の本人確認のため、代表者の顔写真付き身分証と直近の銀行取引明細書をご提出ください。期限は14日です。',
    'To keep selling, please provide a copy of your passport and a recent bank statement for the account holder.',
    '住所を確かめるため、はがきをお送りしました。記載のコードを30日以内に入力してください。',
    'ビデオでのご面談をお願いします。公的な身分証の原本を手元にご用意ください。',
  ],
  [
    'seller-deactivated-policy',
    'seller',
    '商標を持つ権利者から通報があり、該当の商品ページから貴社の出品を取り下げました。',
    '安全でないとされる商品を販売していたため、該当のASINを削除し、販売の資格を止めました。再発防止策をお示しください。',
    'Your listings were taken down after a report of counterfeit goods. Submit invoices from your supplier for the past year.',
  ],
  [
    'seller-deactivated-performance',
    'seller',
    '直近60日の注文不良率が1.8%となり、当社の求める水準に達していません。出品の権限を取り消しました。',
    '配送の遅れとご注文の取り消しが目標より多く、出品を止めることになりました。',
  ],
  [
    'related-account',
    'seller',
    '調査により、過去に利用を停止された出品者と同一の方が運営していると判断しました。',
    'お客様が以前お持ちだったアカウントに未解決の問題があるため、こちらのアカウントも止めています。',
  ],
  [
    'appeal-refused',
    'seller',
    'ご説明を検討しましたが、原因と対策が具体的でないため、販売の再開は見送らせていただきます。',
    'Your plan does not explain the root cause. We will not lift the suspension of your selling privileges at this time.',
    'We looked at what you sent, but it is not enough for us to restore your selling account. Please reply with the missing details.',
    'ご提出の計画では再発を防げると判断できません。したがって、アカウントの再開はいたしかねます。',
  ],
  [
    'funds-held',
    'seller',
    '売上の引き出しは、返金の可能性がなくなる90日後まで行えません。',
    'Because of recent claims we are holding a part of your balance for 90 days.',
  ],
  [
    'under-review',
    'seller',
    '提出いただいた資料の点検を進めています。結論が出しだいEメールでご案内します。',
    'Thanks, we have got your documents and are checking them. There is nothing more you need to do right now.',
    'お送りくださった請求書は審査の担当へ回しました。返答まで最大で5営業日いただきます。',
  ],
  [
    'dormant',
    'seller',
    '過去12か月にわたって出品も受注もないため、このアカウントを使えない状態にしました。',
    '長いあいだ動きのない出品用アカウントのため、自動で利用を止めました。ふたたび販売を始めるには、カードの情報を入れ直してください。',
  ],
  [
    'seller-section-3',
    'seller',
    'BSA第3条に従い、貴社の販売権限を失効させました。残高は振り込まれません。',
    'Per section 3 of our agreement with you, we may end the agreement at any time. Your listings are inactive and funds are held.',
  ],
  [
    'flex-warning',
    'flex',
    'ブロック開始の直前に取り消した回数が多くなっています。このままではプログラムに参加できなくなるおそれがあります。',
    'You arrived late for several blocks. More late arrivals may cause you to lose eligibility.',
    '配達できずに持ち帰る荷物が増えています。次回からご注意いただかないと、参加を続けられなくなる可能性があります。',
  ],
  [
    'flex-suspended',
    'flex',
    '配達に関する申告の確認のため、ブロックの提示をいったん止めています。',
    'Your Flex account is paused while we look into a report from a customer.',
  ],
  [
    'flex-terminated',
    'flex',
    'サービス規約の重大な違反が認められたので、配達パートナーの登録を抹消しました。',
    '残念ながら、Amazon Flexの委託契約は今日で終わりとさせていただきます。',
  ],
  [
    'flex-document-expired',
    'flex',
    '自動車損害賠償責任保険の期日が近づいています。新しい証書の画像を登録してください。',
    '車検の満了日を過ぎています。最新の車検証を撮ってアップロードしないとブロックを取れません。',
  ],
  [
    'misuse-lock',
    'shopper',
    'クーポンを何度も不正に取得した形跡があるため、アカウントの利用を差し止めました。',
    '利用条件に合わない行為が見つかったため、このアカウントは使えなくなっています。詳細は別途お送りしたメールのとおりです。',
  ],
  [
    'fake',
    'seller',
    '出品停止でお困りの方へ。元Amazon社員が必ず再開させます。料金は先払い15万円、まずはアカウントのログイン情報を。',
    'Suspended? Our ex-Amazon team gets you reinstated or your money back. WhatsApp us today.',
    '売上金の受け取りには、先に手数料3万円のお振り込みが必要です。振込先は以下の個人口座です。',
  ],
  [
    'fake',
    'shopper',
    'Amazonお客様センターです。未納料金があります。本日中にコンビニでアマゾンギフト券を購入し、番号を電話でお伝えください。',
    'お使いの端末がハッキングされました。専用ソフトを入れて画面を共有してください。担当者がアカウントを守ります。',
    'あなたのアカウントは凍結されました。解除にはギフトカード3万円分が必要です。コードの写真を送ってください。',
    '当社サポートが遠隔でウイルスを取り除きます。表示された番号をオペレーターに伝えてください。',
  ],
  ['fake', 'flex', 'Pay 200 dollars by wire and we will get your Flex account back in 48 hours, guaranteed.'],
  [
    'security-lock',
    'seller',
    'We have locked your seller login because someone tried to get in from an unknown device. Contact us to regain access.',
  ],
  ['lost-2sv', 'seller', 'Enter the one-time code from your authenticator. Lost your phone? Start account recovery.'],
  [
    'outage',
    'shopper',
    'We are sorry, something is broken on our side. Our engineers are on it. Try again in a few minutes.',
  ],
];

/** Written last and read once: which state comes first was not mended for these. */
export const UNMENDED: Notices = [
  [
    'security-lock',
    'shopper',
    '第三者の不正な利用を防ぐため、お客様のアカウントに一時的な制限をかけました。本人確認のお電話をお願いします。',
  ],
  [
    'hold-payment',
    'shopper',
    'ご利用のクレジットカードで決済ができませんでした。別のお支払い方法に変えていただくまで、商品は発送されません。',
  ],
  [
    'closed',
    'shopper',
    'Your account was closed because of repeated violations. Orders not yet shipped will be cancelled and you cannot appeal through chat.',
  ],
  [
    'hijacked',
    'shopper',
    'We noticed that the email on your account was changed by someone you may not know. We have undone the change.',
  ],
  [
    'returns-restriction',
    'shopper',
    'Because many of your orders were sent back, you can buy only e-books, music and video for now.',
  ],
  [
    'seller-deactivated-policy',
    'seller',
    '医薬品にあたる品を出していたため、出品の権限を止めました。取扱いの許可を示す書類と改善計画をお送りください。',
  ],
  [
    'seller-deactivated-performance',
    'seller',
    'Your cancellation rate was 6.2% last week. Seller-fulfilled offers are inactive until you send a plan.',
  ],
  [
    'seller-verification',
    'seller',
    'ご登録の銀行口座の名義と会社の名前が合いません。通帳の写しなど、口座の持ち主が分かるものをお送りください。',
  ],
  ['related-account', 'seller', 'We believe this store is run by the same person as an account we closed in 2023.'],
  [
    'appeal-refused',
    'seller',
    'お送りいただいた書類は期限が切れていたため、確認に使えませんでした。新しいものを出し直してください。',
  ],
  ['under-review', 'flex', 'お客様から届いたご意見について事実を確かめています。終わるまで少しお待ちください。'],
  ['flex-terminated', 'flex', 'Effective today you can no longer deliver with Amazon Flex. This decision is final.'],
  ['flex-warning', 'flex', '先週、時間に間に合わなかったブロックが4つありました。続けばアカウントに影響します。'],
  ['dormant', 'seller', 'This selling account has had no listings or sign-ins for a year, so we have switched it off.'],
  [
    'funds-held',
    'seller',
    '返品や保証の申請に備えて、売上の一部をお預かりしています。お支払いできる日は画面でご確認ください。',
  ],
  [
    'outage',
    'flex',
    'アプリの不具合でログインできない方がいます。直しているところですので、少し待って開き直してください。',
  ],
  [
    'fake',
    'seller',
    'あなたのストアは明日閉鎖されます。防ぐには、24時間以内にSkypeで担当の李に連絡し、認証費用を払ってください。',
  ],
  ['fake', 'shopper', 'Your account is locked. To unlock, read us the six digits we just texted you.'],
];
