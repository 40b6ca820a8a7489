import { anyOf, inTurn } from '../../tools/patterns.js';

/** The same in English: a sentence that would break the row (our own), and the pattern that catches it. */

interface English {
  readonly would: string;
  readonly pattern: RegExp;
}

const PHONE: English = { would: 'Call 0120-000-000.', pattern: /\b\d{2,4}[- ]\d{2,4}[- ]\d{3,4}\b/ };
const CONCEAL = anyOf(
  inTurn(
    /\b(?:change|hide|mask|switch|rotate|use (?:a|another|a different)) (?:your |the )?/i,
    /(?:IP|VPN|proxy|browser|device|line|network)(?: address)?\b/i,
    /[^.]*\b(?:register|account|sign up|not (?:be )?linked|linked)/i,
  ),
  /\bchange your IP\b/i,
);
const BORROW = anyOf(
  inTurn(
    /\b(?:borrow(?:ed)?|(?:your|a) (?:family|relative|friend|wife|husband|partner|spouse)(?:['’]s|s['’]?)?|somebody else['’]s)/i,
    / (?:name|card|account|bank account|address)\b/i,
  ),
  /\bvirtual office\b/i,
  /\b(?:register|apply|sign up|sell)\b[^.]*\bin (?:another|a different|somebody else['’]s) name\b/i,
);

export const UNSAFE_IN_ENGLISH: Readonly<Record<string, English>> = {
  'U-1': {
    would: 'Keep the password in a note on your phone.',
    pattern:
      /\bpasswords?\b[^.]*\b(?:in|on) (?:a |your )?(?:memo|notes?|notepad|paper|notebook)\b|\bwrite (?:down )?(?:the|your) password\b/i,
  },
  'U-2': {
    would: 'Make a new account with another address.',
    pattern: anyOf(
      /\b(?:open|make|create|start|get|set up|register) (?:a |an |yet )?(?:new|another|second|different|fresh) account\b/i,
      /\b(?:register|sign up) (?:anew|afresh|again)\b/i,
    ),
  },
  'U-3': { would: 'Change your IP before you sign in.', pattern: CONCEAL },
  'U-4': { would: 'Register in your family’s name.', pattern: BORROW },
  'U-5': {
    would: 'Change it every three months.',
    pattern: /\b(?:change|renew)\b[^.]*\b(?:every (?:\w+ )?(?:months?|weeks?)|regularly|monthly|quarterly)\b/i,
  },
  'U-6': {
    would: 'Tell the caller the code.',
    pattern: anyOf(
      /\b(?:tell|give|read(?: out)?|send|share)\b[^.]*\b(?:caller|agent|them|desk)\b[^.]*\bcodes?\b/i,
      /\bhave\b[^.]*\bcodes? ready\b|\bcodes? to (?:the|a) (?:caller|agent)/i,
    ),
  },
  'U-7': PHONE,
  'U-8': PHONE,
  'U-9': { would: 'The phone desk is in English only.', pattern: /\b(?:in )?English only\b|\bonly (?:in )?English\b/i },
  'U-10': {
    would: 'More than 5 % of returns gets you stopped.',
    pattern: /\breturn\w*\b[^.]*\d+ ?(?:%|percent)|\d+ ?(?:%|percent)[^.]*\breturn\w*\b/i,
  },
  'U-11': {
    would: 'If you can sign in, it is fake.',
    pattern: inTurn(
      /\b(?:if|when|as long as)\b[^.]*\b(?:it|the (?:message|notice|mail))(?: is|['’]s) /i,
      /(?:certainly |surely |always )?(?:a )?(?:fake|genuine|real)\b/i,
    ),
  },
  'U-12': {
    would: 'It is your own fault.',
    pattern: /\byour (?:own )?(?:fault|responsibility)\b|\byou (?:are|were) (?:to blame|careless)\b/i,
  },
  'U-13': {
    would: 'If it is frozen, begin again from scratch.',
    pattern:
      /\b(?:begin|start) (?:again|over|anew) (?:from scratch|with (?:a|another) (?:new )?(?:account|registration))\b/i,
  },
  'U-14': {
    would: 'By phone they will turn two-step off.',
    pattern: /\b(?:call|phone)\b[^.]*\b(?:will|can|to) (?:turn|switch) (?:off )?two-step/i,
  },
  'U-15': {
    would: 'Use at least 6 characters.',
    pattern: anyOf(
      /\b(?:at least|minimum of|more than) (?:[4-9]|four|five|six|seven|eight|nine) (?:characters|letters)\b/i,
      /\b[4-9] (?:characters|letters) or more\b/i,
    ),
  },
  'U-16': {
    would: 'Hire a recovery service.',
    pattern:
      /\b(?:hire|ask|pay|use) (?:a|an|some) (?:recovery|reinstatement|unlock\w*|private) (?:service|agent|consultant|expert)\b/i,
  },
  'U-19': {
    would: 'You need an authenticator app.',
    pattern: /\b(?:you (?:need|must have)|requires?) an authenticator app\b/i,
  },
  'U-20': {
    would: 'Send your address over social media.',
    pattern: /\b(?:send|write|tell|post|ask)\b[^.]*\b(?:over|on|by|through) (?:social media|Twitter|X\b)/i,
  },
  'D-1': {
    would: 'Register with a different name and address.',
    pattern:
      /\b(?:register|sign up|apply)\b[^.]*\b(?:different|other|another|new|false) (?:name|address|card|phone|bank)/i,
  },
  'D-2': {
    would: 'Use another device to register.',
    pattern:
      /\b(?:another|a different|a new) (?:device|line|browser|computer|phone)\b[^.]*\bto (?:register|apply|sign up|sell)\b/i,
  },
  'K-1': {
    would: 'Tell them the full card number.',
    pattern:
      /(?<!\bthey )\b(?:tell|give|read(?: out)?|send)\b[^.]*\b(?:full card number|whole card number|PIN|password|number on the back)\b/i,
  },
  'F-A2': {
    would: 'Turn two-step verification off for good.',
    pattern:
      /(?<!\bask\w* for it to )(?:\b(?:turn|switch) (?:two-step(?: verification)? off|off two-step)|\bdisable two-step)(?![^.]*\bID\b)/i,
  },
  'F-C14': {
    would: 'Edit the date on the document.',
    pattern:
      /\b(?:edit|alter|change|correct|retouch|buy)\b[^.]*\b(?:on|in)? ?(?:the|a|your) (?:document|paper|bill|invoice)s?\b/i,
  },
  'F-C2': { would: 'Stop shipping your orders.', pattern: /\bstop (?:shipping|answering)\b/i },
  'F-A14': {
    would: 'Get round the check.',
    pattern: /\b(?:get (?:a)?round|bypass|evade|dodge) (?:the|a|this) (?:check|limit|lock|restriction|captcha)/i,
  },
};

/** Sentences that warn or ask say the words in order to refuse them. */
const REFUSES = /\b(?:not|never|no(?:body)?|nothing|without|none|neither|cannot)\b|n['’]t\b|\?$/i;

export const unsafeInEnglish = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?])\s+/)
    .filter((sentence) => !REFUSES.test(sentence))
    .flatMap((sentence) =>
      Object.entries(UNSAFE_IN_ENGLISH).flatMap(([row, { pattern }]) =>
        pattern.test(sentence) ? [`${row}: ${sentence}`] : [],
      ),
    );
