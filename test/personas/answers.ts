/**
 * How a person's own answers are read into the options of a question; no reading means わからない.
 * Ids and everyday words only: no sentence of the people stands here.
 */
import type { Facts, Known } from '../../src/core/types.js';

export type Given = Readonly<Record<string, string>>;
type Reader = readonly [key: string, says: RegExp, option: string];

/** The first line that fits answers a question of one choice; all that fit, one of several. */
export const READERS: Readonly<Record<string, readonly Reader[]>> = {
  audience: [
    ['which account', /^seller/i, 'seller'],
    ['which account', /^flex/i, 'flex'],
    ['which account', /^shopper/i, 'shopper'],
  ],
  device: [
    ['device', /iphone|ipad/i, 'iphone'],
    ['device', /android/i, 'android'],
    ['device', /\b(pc|laptop|mac|computer)\b/i, 'pc'],
  ],
  takeover: [
    ['unknown orders or charges', /^yes/i, 'unknown-orders'],
    ['unknown orders or charges', /payout|bank account/i, 'payout-changed'],
    ['unknown orders or charges', /payout|changed/i, 'details-changed'],
    ['code arrives', /without asking|unasked|not asked for/i, 'unasked-code'],
    ['already tried', /typed .*on the (page|site)|entered .*on the (page|site)/i, 'typed-on-fake'],
    ['unknown orders or charges', /^(no|none)\b/i, 'none'],
  ],
  'stuck-at': [
    ['can sign in elsewhere', /limited|opens/i, 'limited'],
    ['reason given', /^(?!none|unknown)\S/i, 'lock-words'],
    ['got a mail about a lock', /this mail|the subject/i, 'message-only'],
    ['got a mail about a lock', /^yes|sign-in screen|^screen/i, 'lock-words'],
    ['code arrives', /several|refused|mailbox|junk|never/i, 'code-step'],
    ['sure of the password', /^no\b|not sure|forgotten/i, 'password-step'],
  ],
  'screen-message': [],
  'seller-notice': [
    ['reason given', /counterfeit|polic/i, 'policy'],
    ['reason given', /defect|cancel|late|performance/i, 'performance'],
    ['reason given', /related/i, 'related-account'],
    ['reason given', /bank/i, 'bank'],
    ['reason given', /identity|papers/i, 'identity'],
    ['reason given', /card|charge/i, 'charge-card'],
    ['reason given', /unknown|none/i, 'no-reason'],
    ['got a mail about a lock', /^no\b(?!,)/i, 'no-notice'],
  ],
  'flex-notice': [
    ['reason given', /papers|licen[cs]e|inspection/i, 'papers'],
    ['reason given', /breach|terms|shared/i, 'rules'],
    ['reason given', /complaint|late|deliver/i, 'deliveries'],
    ['reason given', /contract|ended|terminat/i, 'ended'],
    ['got a mail about a lock', /^no\b/i, 'no-notice'],
  ],
  'password-sure': [
    ['sure of the password', /forgot/i, 'forgotten'],
    ['sure of the password', /^no\b|not sure|thinks/i, 'unsure'],
    ['sure of the password', /^yes|was right/i, 'sure'],
  ],
  'email-sure': [
    ['already tried', /new address|two addresses|several addresses/i, 'unsure'],
    ['code arrives', /ex-employee|old mailbox|no longer/i, 'cannot-receive'],
  ],
  'code-way': [
    ['two-step verification is on', /authenticator/i, 'authenticator'],
    ['two-step verification is on', /sms/i, 'sms'],
    ['two-step verification is on', /mail/i, 'mail'],
    ['device', /passkey/i, 'passkey'],
    ['code arrives', /sms/i, 'sms'],
    ['code arrives', /mail/i, 'mail'],
    ['code arrives', /app shows/i, 'authenticator'],
    ['code arrives', /not reached|^none/i, 'not-asked'],
  ],
  'code-trouble': [
    ['device', /lost|stolen|broken/i, 'phone-gone'],
    ['code arrives', /refused|wrong|several/i, 'rejected'],
    ['code arrives', /^no\b|not seen|never/i, 'not-arriving'],
    ['code arrives', /not reached|^none/i, 'no-trouble'],
  ],
  elsewhere: [
    ['can sign in elsewhere', /another browser|safari|chrome/i, 'other-browser'],
    ['can sign in elsewhere', /website|on the pc|pc is/i, 'site-not-app'],
    ['can sign in elsewhere', /usual|(on|in) the phone|still signed in/i, 'usual-device'],
    ['can sign in elsewhere', /^no\b/i, 'nowhere'],
  ],
  'before-that': [
    ['device', /new (phone|pc)/i, 'new-phone'],
    ['already tried', /guesses|again and again|rounds|several|many/i, 'many-tries'],
    ['since when', /years? unused|months? unused/i, 'long-unused'],
    ['what is at stake', /gift card/i, 'big-purchase'],
    ['already tried', /paying again/i, 'card-trouble'],
    ['reason given', /returns/i, 'returns'],
    ['reason given', /warning/i, 'warnings'],
    ['device', /hotel|cafe|parents/i, 'new-place'],
    ['papers sent', /^sent|thinks sent|^yes/i, 'sent-papers'],
  ],
  'told-where': [
    ['got a mail about a lock', /screen/i, 'sign-in-screen'],
    ['can sign in elsewhere', /account health|dashboard|limited/i, 'inside-account'],
    ['got a mail about a lock', /^yes.*(mail|subject)|this mail/i, 'mail-only'],
    ['got a mail about a lock', /^no\b/i, 'not-told'],
  ],
  others: [['others', /several|many|other/i, 'others-too']],
  country: [
    ['store or country', /\bUS\b.*\bone too|one too/i, 'both'],
    ['device', /\.com\b/i, 'different'],
    ['store or country', /signed in to the US|amazon\.(?!co\.jp)/i, 'different'],
    ['store or country', /^(registered in )?japan/i, 'same'],
  ],
  where: [
    ['device', /\bTV\b|alexa|echo/i, 'tv-or-speaker'],
    ['device', /\bapp\b/i, 'app'],
    ['device', /browser|firefox|safari|chrome|bookmark|\bPC\b/i, 'browser'],
  ],
  'app-state': [
    ['device', /old (os|phone)|years old/i, 'old-phone'],
    ['device', /old (app|version)/i, 'not-updated'],
  ],
  tools: [
    ['uses an unofficial app or tool', /^yes/i, 'unofficial'],
    ['device', /script/i, 'bot'],
    ['device', /proxy|vpn/i, 'vpn'],
    ['device', /hardened|blocker/i, 'blocker'],
  ],
  connection: [
    ['connection', /poor|slow/i, 'slow'],
    ['connection', /off|none/i, 'offline'],
    ['connection', /fine|good/i, 'fine'],
  ],
  'other-accounts': [
    ['reason given', /related/i, 'closed-before'],
    ['store or country', /one too|signed in to/i, 'same-email'],
  ],
  'two-step': [
    ['two-step verification is on', /^yes/i, 'on'],
    ['two-step verification is on', /^no|never/i, 'off'],
  ],
  'sign-in-works': [
    ['can sign in elsewhere', /limited/i, 'partly'],
    ['can sign in elsewhere', /^yes/i, 'yes'],
    ['can sign in elsewhere', /^no\b/i, 'no'],
  ],
};

/** What this person would say to a question. */
export const answerOf = (question: string, choose: 'one' | 'many', offered: readonly string[], given: Given): Known => {
  const fits = (READERS[question] ?? []).filter(([key, says, option]) => offered.includes(option) && says.test(given[key] ?? '')).map(([, , option]) => option);
  const some = fits.filter((option) => option !== 'none');
  if (fits.length === 0) return 'unknown';
  if (choose === 'one') return fits[0] ?? 'unknown';
  return [...new Set(some.length > 0 ? some : fits)];
};

export const audienceOf = (given: Given): Facts => {
  const audience = answerOf('audience', 'one', ['shopper', 'seller', 'flex'], given);
  return typeof audience === 'string' ? { audience } : {};
};
