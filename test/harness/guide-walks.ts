/** Notices to paste, and the ways of visitors through the guide, each to the state that must come out. */
import { openGuide, type GuideVisitor } from './guide-visitor.js';

/** Our own sentences, in the manner of notices. */
export const NOTICES = {
  section3:
    'ビジネスソリューション契約の第3条に基づき、出品用アカウントを停止しました。発行から90日以内の公共料金の請求書か、事業許可証をアップロードしてください。',
  fake: '【Amazon】お支払い方法に問題があり、アカウントを停止しました。24時間以内に更新がない場合は削除します。 https://amazon.co.jp.acc-kakunin.top/signin',
  stolen: '第三者がアカウントに入った可能性があり、パスワードを無効にしました。',
  locked: 'いつもと違う動きがあったため、念のためアカウントをロックしました。カスタマーサービスにご連絡ください。',
} as const;

interface Walk {
  readonly opening: string;
  readonly audience: string;
  readonly answers: readonly string[];
}

/** The visitor's words, by the state they lead to. */
export const WALKS = {
  'security-lock': {
    opening: '「ロックされました」と出る',
    audience: '買い物',
    answers: ['どれもない', '不審な動きがあった', '問い合わせること', '入れない'],
  },
  'misuse-lock': {
    opening: '「ロックされました」と出る',
    audience: '買い物',
    answers: ['どれもない', '不正な使い方をした', '書類や身分証', '入れない'],
  },
  'hold-payment': {
    opening: '「保留」「確認が必要」と出る',
    audience: '買い物',
    answers: ['どれもない', '支払いやギフト券のこと', '支払い方法の確認'],
  },
  hijacked: {
    opening: '「ロックされました」と出る',
    audience: '買い物',
    answers: ['登録の内容が変わっている', '不審な動きがあった', '入れない'],
  },
  closed: {
    opening: '「閉鎖しました」と出る',
    audience: '買い物',
    answers: ['どれもない', '入れない', '理由は書いていない'],
  },
  'seller-deactivated-policy': {
    opening: '「停止」「無効」と出る',
    audience: '出品',
    answers: ['どれもない', '商品や規約の違反', '説明や改善計画'],
  },
  'seller-deactivated-performance': {
    opening: '「停止」「無効」と出る',
    audience: '出品',
    answers: ['どれもない', '注文不良率などの成績'],
  },
  'seller-section-3': {
    opening: '「停止」「無効」と出る',
    audience: '出品',
    answers: ['どれもない', '「第3条」と書いてある', '書類や身分証'],
  },
  'seller-verification': {
    opening: '「保留」「確認が必要」と出る',
    audience: '出品',
    answers: ['どれもない', '本人や住所の確認', '書類や身分証'],
  },
  'related-account': {
    opening: '「停止」「無効」と出る',
    audience: '出品',
    answers: ['どれもない', '別のアカウントとの関連'],
  },
  'flex-suspended': {
    opening: '「停止」「無効」と出る',
    audience: '配達',
    answers: ['どれもない', '配達のしかた', '問い合わせること'],
  },
} as const satisfies Readonly<Record<string, Walk>>;
export type WalkedTo = keyof typeof WALKS;

/** From the first stage of a widget on the page. */
export const walk = async (guide: GuideVisitor, lock: WalkedTo): Promise<void> => {
  const { opening, audience, answers } = WALKS[lock];
  await guide.press(opening);
  await guide.answer([audience, ...answers]);
};

export const reach = async (lock: WalkedTo): Promise<GuideVisitor> => {
  const guide = await openGuide();
  await walk(guide, lock);
  return guide;
};

/** A suspended seller at the first item of the plan. */
export const openPlan = async (): Promise<GuideVisitor> => {
  const guide = await reach('seller-deactivated-policy');
  await guide.takeRoad();
  await guide.press('改善計画を書く');
  // What looks through the plan comes with its first item.
  await import('../../src/elements/lock-status-guide/plan-check.js');
  await guide.settled();
  return guide;
};
