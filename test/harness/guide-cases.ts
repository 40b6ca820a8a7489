/** Somebody in each state, and what they would answer. */

/** One state, one audience: what somebody in it would answer if asked. */
export type Case = readonly [lock: string, audience: string, answers: Readonly<Record<string, string>>];

/** The row of each audience. */
export const WHO: Readonly<Record<string, string>> = { shopper: '買い物', seller: '出品', flex: '配達' };
/** The rows of the first stage, by what the notice says. */
export const ROWS: Readonly<Record<string, string>> = {
  locked: '「ロックされました」と出る',
  hold: '「保留」「確認が必要」と出る',
  suspended: '「停止」「無効」と出る',
  closed: '「閉鎖しました」と出る',
  refused: '「再開できません」と出る',
};

/** Every state but a fake, for everybody who can be in it. */
export const CASES: readonly Case[] = [
  [
    'appeal-refused',
    'seller',
    { 'notice-says': 'refused', 'lock-answered': 'refused', 'lock-reason': 'none', 'lock-asks-for': 'nothing' },
  ],
  [
    'closed',
    'shopper',
    { 'notice-says': 'closed', 'sign-in-works': 'no', 'lock-reason': 'none', 'lock-asks-for': 'nothing' },
  ],
  [
    'closed',
    'seller',
    {
      'notice-says': 'closed',
      'sign-in-works': 'no',
      'lock-reason': 'none',
      'lock-funds': 'stopped-held',
      'lock-asks-for': 'nothing',
      'lock-answered': 'not-sent',
    },
  ],
  [
    'dormant',
    'seller',
    {
      'notice-says': 'suspended',
      'lock-reason': 'unused',
      'sign-in-works': 'no',
      'lock-asks-for': 'nothing',
      'lock-answered': 'not-sent',
    },
  ],
  [
    'dormant',
    'flex',
    { 'notice-says': 'suspended', 'lock-reason': 'unused', 'sign-in-works': 'no', 'lock-asks-for': 'nothing' },
  ],
  ['flex-document-expired', 'flex', { 'notice-says': 'hold', 'lock-reason': 'expired', 'lock-asks-for': 'papers' }],
  [
    'flex-suspended',
    'flex',
    { 'notice-says': 'suspended', 'lock-reason': 'delivery', 'lock-asks-for': 'contact', 'sign-in-works': 'partly' },
  ],
  [
    'flex-terminated',
    'flex',
    { 'notice-says': 'closed', 'sign-in-works': 'no', 'lock-reason': 'policy', 'lock-asks-for': 'nothing' },
  ],
  [
    'flex-warning',
    'flex',
    { 'notice-says': 'warning', 'sign-in-works': 'yes', 'lock-reason': 'delivery', 'lock-asks-for': 'nothing' },
  ],
  [
    'funds-held',
    'seller',
    {
      'notice-says': 'hold',
      'lock-funds': 'selling-held',
      'sign-in-works': 'yes',
      'lock-answered': 'not-sent',
      'lock-reason': 'none',
      'lock-asks-for': 'nothing',
    },
  ],
  [
    'hijacked',
    'shopper',
    { 'notice-says': 'locked', takeover: 'details-changed', 'lock-reason': 'unusual', 'sign-in-works': 'no' },
  ],
  [
    'hijacked',
    'seller',
    { 'notice-says': 'nothing', takeover: 'payout-changed', 'lock-reason': 'none', 'sign-in-works': 'partly' },
  ],
  ['hijacked', 'flex', { 'notice-says': 'locked', takeover: 'details-changed', 'sign-in-works': 'no' }],
  ['hold-payment', 'shopper', { 'notice-says': 'hold', 'lock-reason': 'payment', 'lock-asks-for': 'payment' }],
  [
    'lost-2sv',
    'shopper',
    { 'notice-says': 'nothing', 'sign-in-works': 'no', 'lock-asks-for': 'code', 'lock-reason': 'none' },
  ],
  [
    'lost-2sv',
    'seller',
    { 'notice-says': 'nothing', 'sign-in-works': 'no', 'lock-asks-for': 'code', 'lock-reason': 'none' },
  ],
  [
    'lost-2sv',
    'flex',
    { 'notice-says': 'nothing', 'sign-in-works': 'no', 'lock-asks-for': 'code', 'lock-reason': 'none' },
  ],
  [
    'misuse-lock',
    'shopper',
    { 'notice-says': 'locked', 'lock-reason': 'misuse', 'lock-asks-for': 'papers', 'sign-in-works': 'no' },
  ],
  [
    'outage',
    'shopper',
    { 'notice-says': 'nothing', 'sign-in-works': 'no', 'lock-reason': 'fault', 'lock-asks-for': 'nothing' },
  ],
  [
    'outage',
    'seller',
    { 'notice-says': 'nothing', 'sign-in-works': 'no', 'lock-reason': 'fault', 'lock-asks-for': 'nothing' },
  ],
  [
    'outage',
    'flex',
    { 'notice-says': 'nothing', 'sign-in-works': 'no', 'lock-reason': 'fault', 'lock-asks-for': 'nothing' },
  ],
  [
    'related-account',
    'seller',
    { 'notice-says': 'suspended', 'lock-reason': 'related', 'lock-asks-for': 'plan', 'lock-answered': 'not-sent' },
  ],
  [
    'returns-restriction',
    'shopper',
    { 'notice-says': 'suspended', 'sign-in-works': 'partly', 'lock-reason': 'returns', 'lock-asks-for': 'nothing' },
  ],
  [
    'security-lock',
    'shopper',
    { 'notice-says': 'locked', 'sign-in-works': 'no', 'lock-reason': 'unusual', 'lock-asks-for': 'contact' },
  ],
  [
    'security-lock',
    'seller',
    { 'notice-says': 'locked', 'sign-in-works': 'no', 'lock-reason': 'unusual', 'lock-asks-for': 'contact' },
  ],
  [
    'seller-deactivated-performance',
    'seller',
    { 'notice-says': 'suspended', 'lock-reason': 'performance', 'lock-asks-for': 'plan', 'lock-answered': 'not-sent' },
  ],
  [
    'seller-deactivated-policy',
    'seller',
    { 'notice-says': 'suspended', 'lock-reason': 'policy', 'lock-asks-for': 'plan', 'lock-answered': 'not-sent' },
  ],
  [
    'seller-section-3',
    'seller',
    { 'notice-says': 'suspended', 'lock-reason': 'section-3', 'lock-asks-for': 'papers', 'lock-answered': 'not-sent' },
  ],
  [
    'seller-verification',
    'seller',
    { 'notice-says': 'hold', 'lock-reason': 'identity', 'lock-asks-for': 'papers', 'lock-answered': 'not-sent' },
  ],
  [
    'under-review',
    'shopper',
    { 'notice-says': 'hold', 'lock-answered': 'waiting', 'lock-asks-for': 'nothing', 'lock-reason': 'none' },
  ],
  [
    'under-review',
    'seller',
    {
      'notice-says': 'hold',
      'lock-answered': 'waiting',
      'lock-funds': 'selling-held',
      'lock-asks-for': 'nothing',
      'lock-reason': 'none',
    },
  ],
  [
    'under-review',
    'flex',
    { 'notice-says': 'hold', 'lock-answered': 'waiting', 'lock-asks-for': 'nothing', 'lock-reason': 'none' },
  ],
];
