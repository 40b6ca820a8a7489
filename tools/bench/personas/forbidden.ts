/**
 * What a sentence of `mustNot` forbids, by kind, for people without a row in the table of advice. Everyday words only.
 * What no remedy of ours could say (promises, telephone numbers, made-up papers) is held by the word lints instead.
 */
import type { Advice } from './advice.js';

export const RESET: readonly string[] = ['reset-password'];
/** Cleaning up does not lift a lock. */
export const CLEANING: readonly string[] = ['clear-browser-data', 'reinstall-app', 'allow-cookies'];
/** Anything that looks like hiding from being linked. */
export const HIDING: readonly string[] = ['turn-off-proxy', 'restart-network', 'try-other-device', 'try-other-browser'];
export const WAITING: readonly string[] = ['wait-for-amazon'];
export const NO_TWO_STEP: readonly string[] = ['reset-2sv-with-id'];
export const RETRYING: readonly string[] = ['pass-captcha'];

/** Causes that lie with the account, so that a change of device or line could only hide it. */
const OF_THE_ACCOUNT = /^(?:seller|account|locked|flex|duplicate|marketplace)/;

type Kind = readonly [says: RegExp, forbids: Partial<Advice>, truth?: RegExp];

const KINDS: readonly Kind[] = [
  [
    /cookie|fresh install|reinstall|clear(?:ing)? (?:the )?cache/i,
    { never: CLEANING },
    /^(?:seller|account|locked|flex|restricted|amazon-side)/,
  ],
  [
    /\bIP\b|so as not to be linked|(?:other|another|different) (?:line|device) to hide/i,
    { never: HIDING },
    OF_THE_ACCOUNT,
  ],
  [/password reset|reset (?:the|their) password/i, { notFirst: RESET }],
  [/(?:bot|script|unofficial tool).*sign in/i, { never: RETRYING }],
  [/wait and see|just wait/i, { never: WAITING }],
  [/same papers|same (?:papers|text)|papers.*again and again/i, { notFirst: ['send-verification-papers'] }],
  [/(?:locked|hijacked).*nothing points/i, { noLock: true }],
];

/** The strict reading: what two sentences forbid is forbidden together. */
export const forbiddenBy = (sentences: readonly string[], truth: string): Omit<Advice, 'right'> => {
  const found = KINDS.filter(
    ([says, , of]) => (of?.test(truth) ?? true) && sentences.some((sentence) => says.test(sentence)),
  ).map(([, forbids]) => forbids);
  return {
    never: found.flatMap(({ never }) => never ?? []),
    notFirst: found.flatMap(({ notFirst }) => notFirst ?? []),
    ...(found.some(({ noLock }) => noLock) && { noLock: true }),
  };
};
