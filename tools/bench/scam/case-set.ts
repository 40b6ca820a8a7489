/** What the bench judges, and how it is counted. */
import type { Facts } from '../../../src/core/base/types.js';

export type Truth = 'phish' | 'genuine';
export const INPUT_KINDS = [
  'address with claim',
  'address without',
  'Japanese text',
  'English SMS',
  'full mail',
] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

export interface Case {
  /** Seen by whoever runs the bench, never written down. */
  readonly name: string;
  readonly source: string | Uint8Array;
  readonly facts: Facts;
  /** Near copies share one: the registrable domain, the subject's letters. */
  readonly campaign: string;
  readonly year: string;
}
export interface CaseSet {
  readonly id: SetId;
  readonly kind: InputKind;
  readonly truth: Truth;
  /** What the data may be compared with: same input, same language. */
  readonly stratum: string;
  readonly cases: readonly Case[];
}
export type SetId =
  | 'claim-phish'
  | 'claim-hard'
  | 'claim-store'
  | 'claim-side'
  | 'bare-phish'
  | 'bare-hard'
  | 'bare-other-brands'
  | 'bare-popular'
  | 'bare-genuine'
  | 'text-amazon'
  | 'text-other-brands'
  | 'lines-notices'
  | 'lines-own'
  | 'lines-fake'
  | 'sms-phish'
  | 'sms-genuine'
  | 'blind-genuine-ja'
  | 'blind-genuine-en'
  | 'blind-fake-ja'
  | 'blind-fake-en'
  | 'mail-amazon'
  | 'mail-forged'
  | 'mail-other-brands'
  | 'pot-amazon'
  | 'pot-others'
  | 'mail-genuine'
  | 'mail-forwarded'
  | 'mail-carriers'
  | 'mail-japanese'
  | 'mail-others';
