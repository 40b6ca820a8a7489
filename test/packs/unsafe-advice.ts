/**
 * What must never be advised, from sections Q and O of the facts: the row, a sentence that would break it (our own),
 * and the pattern that catches it. A pattern that misses its own sentence is dead, and the test says so.
 */
export interface UnsafeAdvice {
  readonly row: string;
  readonly would: string;
  readonly pattern: RegExp;
}

export const UNSAFE_ADVICE: readonly UnsafeAdvice[] = [
  { row: 'U-1', would: '新しいパスワードはメモ帳に保存します。', pattern: /メモ(?:帳|用紙)?に(?:書|残|保存|貼|控)|パスワードを(?:紙|ノート)に/ },
  { row: 'U-2', would: '別のアドレスで新しいアカウントを作ります。', pattern: /(?:新しい|別の|もう1つ)(?:アカウント|登録)を(?:作|用意)|(?:アカウント|登録)を作り直/ },
  { row: 'U-3', would: 'IPアドレスを変えてから入ります。', pattern: /IP(?:アドレス)?を(?:変|替|分け)|別人(?:として|に見せ|を装)/ },
  { row: 'U-4', would: '家族の名義を借りて登録します。', pattern: /(?:名義|カード|口座|名前|住所)を借り|(?:家族|知人|友人)の(?:名義|カード|口座)で|バーチャルオフィス|仮想オフィス/ },
  { row: 'D-2', would: '端末と回線を変えて登録します。', pattern: /(?:端末|回線|ブラウザ)(?:や|と|、)?(?:端末|回線|ブラウザ)?を(?:変|替)えて(?:登録|申|出品)/ },
  { row: 'U-5', would: '3か月ごとに変えます。', pattern: /(?:か月|カ月|毎月)(?:に1回|ごと)|定期的に変え(?:ます|ましょう|る)/ },
  { row: 'U-6', would: '電話の相手に確認コードを伝えます。', pattern: /(?:コード|認証番号)を(?:伝え|教え|読み上げ|言い|用意し)/ },
  { row: 'K-1', would: 'カードの番号をすべて伝えます。', pattern: /(?:カードの番号|カード番号|裏の番号|セキュリティコード|暗証番号|パスワード)を(?:すべて)?(?:伝え|教え(?!た)|読み上げ|送り)/ },
  { row: 'U-8', would: '0120-000-000に電話します。', pattern: /\d{2,4}-\d{2,4}-\d{3,4}/ },
  { row: 'U-9', would: '電話は英語だけです。', pattern: /英語(?:のみ|だけ)/ },
  { row: 'U-10', would: '返品が5％をこえると止まります。', pattern: /返品.*\d+[％%]/ },
  { row: 'U-11', would: '入れるなら偽物です。', pattern: /(?:なら|れば|ければ|ときは)(?:、)?(?:必ず)?(?:偽物|本物)です/ },
  { row: 'U-12', would: '使い回した人の責任です。', pattern: /(?:自己|人の|あなたの|本人の|利用者の)責任|自業自得/ },
  { row: 'U-13', would: '凍結なら、新しい登録から始めます。', pattern: /新しい登録(?:から|で)始め|新規で始め/ },
  { row: 'U-14', would: '電話で2段階認証を外してもらえます。', pattern: /電話(?:すれば|で).*(?:2段階認証を(?:外|解除)|何でも)/ },
  { row: 'U-15', would: '6文字以上にします。', pattern: /(?<![0-9])[4-9]文字以上/ },
  { row: 'U-16', would: '復活の業者に頼みます。', pattern: /(?:業者|代行|個人の相談)に(?:頼|相談|依頼)/ },
  { row: 'U-20', would: 'SNSで住所を送って問い合わせます。', pattern: /(?:SNS|Twitter)(?:で|から|に).*(?:送って|送ります|問い合わせ|相談し)/ },
  { row: 'F-A2', would: '2段階認証を切ります。', pattern: /2段階認証を(?:切|オフ|無効|やめ)/ },
  { row: 'F-C14', would: '書類の日付を直します。', pattern: /書類(?:の.{1,6})?を(?:直し|書き換え|加工し|買)/ },
  { row: 'F-C2', would: '出荷を止めます。', pattern: /出荷(?:と返信)?を(?:止め|やめ)/ },
  { row: 'F-A14', would: '画像の確認をよけます。', pattern: /(?:確認|制限|ロック)を(?:よけ|回避|すり抜け)/ },
];

/** Sentences that warn or ask say the words in order to refuse them. */
const REFUSES = /(?:ません|ないでください|なくて大丈夫です|か？)。?$/;

export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[。？])/).filter((sentence) => sentence !== '');

export const unsafeIn = (text: string): readonly UnsafeAdvice[] =>
  sentencesOf(text)
    .filter((sentence) => !REFUSES.test(sentence))
    .flatMap((sentence) => UNSAFE_ADVICE.filter(({ pattern }) => pattern.test(sentence)));
