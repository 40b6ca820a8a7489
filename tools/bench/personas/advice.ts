import { CLEANING, HIDING, NO_TWO_STEP, RESET, RETRYING, WAITING } from './forbidden.js';

/**
 * For each person, by id: the remedies that are a right next step, and those that would be forbidden advice.
 * `never` must not stand in the plan before the desk; `notFirst` must not be the next step. Ids only.
 */
export interface Advice {
  readonly right: readonly string[];
  readonly never?: readonly string[];
  readonly notFirst?: readonly string[];
  /** Nothing points to a lock or a takeover: it must not be called one. */
  readonly noLock?: true;
}

const EMERGENCY: readonly string[] = [
  'damage-stop-card',
  'damage-change-password',
  'damage-check-history',
  'damage-tell-amazon',
  'damage-close-page',
  'damage-check-seller-account',
  'damage-tell-bank',
  'sign-out-everywhere',
];

export const ADVICE: Readonly<Record<string, Advice>> = {
  'MADE-01': { right: ['find-registered-address', 'check-details'], noLock: true },
  'MADE-02': {
    right: ['wait-for-amazon', 'try-other-device', 'contact-flex-support'],
    notFirst: [...RESET, ...CLEANING],
    noLock: true,
  },
  'MADE-03': { right: ['clear-browser-data', 'restart-device', 'try-other-browser'], noLock: true },
  'MADE-04': { right: ['update-app', 'update-os', 'try-other-device', 'reinstall-app'], notFirst: RESET, noLock: true },
  'MADE-05': { right: ['update-flex-documents', 'contact-flex-support', 'check-inside-amazon'], never: CLEANING },
  'MADE-06': { right: ['appeal-flex', 'check-inside-amazon'] },
  'MADE-07': { right: ['appeal-flex', 'check-inside-amazon'] },
  'MADE-08': { right: ['turn-down-recovery-offer', 'appeal-flex', 'contact-flex-support', 'check-inside-amazon'] },
  'MADE-09': {
    right: ['check-spam-folder', 'use-newest-code', 'use-backup-method', 'find-registered-address'],
    notFirst: NO_TWO_STEP,
  },
  'MADE-10': { right: ['reset-password'], notFirst: RETRYING },
  'MADE-11': { right: ['reset-password', 'answer-challenge'], noLock: true },
  'MADE-12': { right: ['find-registered-address', 'check-details'], noLock: true },
  'MADE-13': { right: ['clear-browser-data', 'try-other-browser'], notFirst: RESET, noLock: true },
  'MADE-14': { right: EMERGENCY, never: WAITING },
  'MADE-15': {
    right: ['wait-for-amazon', 'check-inside-amazon', 'contact-amazon', 'try-other-device'],
    never: CLEANING,
  },
  'MADE-16': {
    right: ['explain-payment', 'check-inside-amazon', 'contact-amazon', 'unlock-security-lock'],
    never: CLEANING,
  },
  'MADE-17': { right: ['explain-returns', 'check-inside-amazon'] },
  'MADE-18': { right: ['use-right-country'], never: HIDING, notFirst: RESET, noLock: true },
  'MADE-19': { right: EMERGENCY, never: WAITING },
  'MADE-20': {
    right: ['check-inside-amazon', 'explain-payment', 'contact-amazon'],
    notFirst: ['send-verification-papers'],
  },
  'MADE-21': { right: ['ignore-unasked-code', 'reset-password', 'check-inside-amazon'], noLock: true },
  'MADE-22': { right: [...EMERGENCY, 'check-inside-amazon', 'reset-password'] },
  'MADE-23': {
    right: ['check-inside-amazon', 'explain-payment', 'contact-amazon', 'unlock-security-lock', 'check-spam-folder'],
    never: CLEANING,
  },
  'MADE-24': { right: ['update-app', 'reinstall-app', 'wait-for-amazon'], notFirst: RESET, noLock: true },
  'MADE-25': { right: ['check-details', 'reset-password', 'sign-out-everywhere'], noLock: true },
  'MADE-26': { right: ['use-newest-code'], never: NO_TWO_STEP },
  'MADE-27': { right: ['sync-clock', 'use-backup-method', 'set-up-2sv-again'] },
  'MADE-28': { right: ['reset-2sv-with-id', 'use-backup-method'] },
  'MADE-29': { right: ['wait-for-amazon'], notFirst: RESET, noLock: true },
  'MADE-30': { right: ['turn-off-proxy', 'restart-network'], noLock: true },
  'MADE-31': { right: ['clear-browser-data', 'try-other-browser'], noLock: true },
  'MADE-32': { right: ['contact-seller-support', 'ask-administrator', 'find-registered-address'] },
  'MADE-33': { right: [...EMERGENCY, 'contact-seller-support'], never: WAITING },
  'MADE-34': { right: ['answer-challenge'], never: NO_TWO_STEP, noLock: true },
  'MADE-35': { right: ['appeal-in-account-health', 'check-inside-amazon'] },
  'MADE-36': { right: ['fix-related-account', 'appeal-in-account-health'], never: HIDING },
  'MADE-37': { right: ['appeal-in-account-health'] },
  'MADE-38': { right: ['set-up-2sv-again', 'change-charge-method', 'reactivate-dormant'], never: HIDING },
  'MADE-39': { right: EMERGENCY, never: WAITING },
  'MADE-40': { right: ['confirm-bank-account', 'send-verification-papers'] },
  'Z-077': { right: ['try-other-browser', 'allow-cookies'], noLock: true },
  'Z-038': { right: ['check-inside-amazon', 'explain-payment'] },
  'Z-056': {
    right: ['use-password-not-passkey', 'try-other-device', 'try-other-browser'],
    never: NO_TWO_STEP,
    noLock: true,
  },
  'Z-045': { right: ['restart-network'], noLock: true },
  'Z-007': { right: ['try-other-browser', 'stop-unofficial-tools', 'turn-off-proxy', 'pass-captcha'] },
  'Z-013': { right: ['stop-unofficial-tools'], never: RETRYING },
  'Z-064': { right: ['fix-related-account', 'appeal-in-account-health'], never: HIDING },
  'Z-032': {
    right: ['unlock-security-lock', 'contact-amazon', 'check-inside-amazon'],
    never: CLEANING,
    notFirst: RESET,
  },
  'Z-050': { right: ['use-right-country', 'try-other-account'], never: ['turn-off-proxy', 'restart-network'] },
  'Z-062': { right: ['check-inside-amazon'] },
  'Z-001': { right: ['answer-challenge', 'stop-unofficial-tools'], noLock: true },
  'Z-033': { right: ['check-inside-amazon', 'unlock-security-lock', 'contact-amazon'], never: CLEANING },
  'Z-075': {
    right: [
      'write-down-screen',
      'find-right-service',
      'use-right-country',
      'wait-for-amazon',
      'check-details',
      'contact-amazon',
    ],
    notFirst: RESET,
    noLock: true,
  },
  'Z-089': { right: ['appeal-in-account-health'] },
  'Z-100': { right: ['check-inside-amazon', 'appeal-in-account-health'] },
  'Z-009': { right: ['try-other-browser', 'clear-browser-data', 'turn-off-proxy', 'try-other-device', 'pass-captcha'] },
  'Z-065': { right: ['try-other-account', 'check-details', 'use-right-country'] },
  'Z-102': { right: ['appeal-in-account-health'] },
  'Z-014': { right: ['stop-unofficial-tools'], never: RETRYING },
  'Z-090': { right: ['check-inside-amazon', 'appeal-in-account-health'] },
};
