/**
 * How words said under a key are read into options: the first line that fits answers a question of one choice;
 * all that fit, one of several.
 */
import { anyOf } from '../../patterns.js';
import { BEFORE, TAKEOVER } from './history-readers.js';
import { NOTICES_TO_DRIVERS, NOTICES_TO_SELLERS } from './notice-readers.js';
import type { Reader } from './keys.js';

const WHERE_IT_STOPS: readonly Reader[] = [
  ['stuck', /crash|app (?:closes|quits|does not open)|落ち|閉じ/i, 'app-closes'],
  ['stuck', /blank|white|spin|load|freez|hang|白|くるくる|固ま/i, 'blank-page'],
  ['stuck', /captcha|puzzle|image|picture|画像|パズル/i, 'captcha'],
  ['stuck', /only (?:buy|purchase)|cannot (?:buy|sell|order)|at risk|view only/i, 'limited'],
  ['stuck', /\bcode|approv|passkey|コード|承認/i, 'code-step'],
  ['stuck', /\block|suspend|deactivat|inactive|closed|on hold|restrict|paused|ロック|停止|閉鎖|保留/i, 'lock-words'],
  [
    'stuck',
    /\bback\b|loop|again and again|(?:first|sign-?in|login|e-?mail) page again|戻|もど|ループ/i,
    'back-to-start',
  ],
  ['stuck', /password|パスワード/i, 'password-step'],
  [
    'elsewhere',
    anyOf(
      /limited|(?:log|health|dashboard|central|page) opens|can(?:not|'t) (?:buy|order|list|sell)/i,
      /\bsigns? in\b.*(?:,|but|only)|sign-?in works, but/i,
    ),
    'limited',
  ],
  [
    'elsewhere',
    /everything (?:is |still )*(?:works|normal|fine)|works normally|in everywhere|app normal/i,
    'message-only',
  ],
  ['reason', /^(?!none|unknown|no\b|ない|なし|不明)\S/i, 'lock-words'],
  ['notice', /this (?:mail|text|message)|the subject|only (?:a|the|this) (?:mail|text)/i, 'message-only'],
  ['notice', /^yes|screen|^はい|画面/i, 'lock-words'],
  [
    'code',
    anyOf(
      /^no(?:t seen)?\b(?!.*(?:reached|asked|error))|several|refused|rejected|wrong|expired|mailbox|junk/i,
      /never (?!gets?\b|got\b)|too late|(?:goes|went) to|届か|来ない|違う/i,
    ),
    'code-step',
  ],
  ['password', /^no\b|not sure|unsure|forg[eo]t|忘れ|自信/i, 'password-step'],
];

export const READERS: Readonly<Record<string, readonly Reader[]>> = {
  audience: [
    ['account', /sell|出品|セラー/i, 'seller'],
    ['account', /flex|driver|配達|フレックス/i, 'flex'],
    ['account', /shop|buy|customer|prime|買い物/i, 'shopper'],
  ],
  device: [
    ['device', /iphone|ipad|\bios\b/i, 'iphone'],
    ['device', /android|pixel|galaxy|xperia/i, 'android'],
    ['device', /\b(?:pc|laptop|mac|macbook|computer|windows)\b|パソコン/i, 'pc'],
  ],
  takeover: TAKEOVER,
  'stuck-at': WHERE_IT_STOPS,
  'seller-notice': NOTICES_TO_SELLERS,
  'flex-notice': NOTICES_TO_DRIVERS,
  'before-that': BEFORE,
  'password-sure': [
    ['password', /forg[eo]t|忘れ/i, 'forgotten'],
    ['password', /just (?:changed|reset|set)|newly|changed it|変えたばかり/i, 'just-changed'],
    ['change', /password (?:was )?(?:changed|reset)|changed (?:the |my )?password/i, 'just-changed'],
    ['password', /^no\b|not sure|unsure|thinks?|maybe|probably|several|自信|たぶん/i, 'unsure'],
    ['password', /^yes|right|certain|correct|saved|^はい|合って/i, 'sure'],
  ],
  'email-sure': [
    ['address', /no longer|lost|cannot (?:open|receive|read)|gone|使えない/i, 'cannot-receive'],
    ['address', /^no\b|not sure|unsure|several|two|old|thinks?/i, 'unsure'],
    ['address', /^yes|sure|right|^はい/i, 'known'],
    ['mailbox', /^yes|^はい/i, 'known'],
    ['mailbox', /^no\b|lost|gone|^いいえ/i, 'cannot-receive'],
    ['tried', /new address|(?:two|several|other) addresses/i, 'unsure'],
    ['code', /ex-employee|former|old (?:mail|address|number)|no longer|cannot open/i, 'cannot-receive'],
  ],
  'code-way': [
    ['twoStep', /authenticator|認証アプリ/i, 'authenticator'],
    ['twoStep', /sms|text|phone call|電話/i, 'sms'],
    ['twoStep', /mail|メール/i, 'mail'],
    ['device', /passkey|パスキー/i, 'passkey'],
    ['code', /sms|\btext\b|phone call/i, 'sms'],
    ['code', /app shows|authenticator|認証アプリ/i, 'authenticator'],
    ['code', /notification|approv|prompt|承認/i, 'notification'],
    ['code', /e-?mail|by mail|mailed|mailbox|junk|メール/i, 'mail'],
    ['code', /not reached|not asked|^none/i, 'not-asked'],
  ],
  'code-trouble': [
    ['device', /lost|stolen|broken|なくし|壊れ/i, 'phone-gone'],
    ['code', /(?:old|former|changed|lost|cancelled) (?:number|phone|mobile)|to a number|app is empty/i, 'phone-gone'],
    ['device', /wiped/i, 'phone-gone'],
    ['number', /changed|old|no longer|替|変/i, 'phone-gone'],
    ['code', /refused|rejected|wrong|several|expired|invalid|not accepted|違う/i, 'rejected'],
    ['code', /(?:asked|wanted) (?:newly|again|suddenly|on)|first time/i, 'asked-newly'],
    ['twoStep', /how to|cannot set|can't set|setting up/i, 'how-to-set'],
    ['code', /not reached|not asked|^none|passed|never gets?\b|no longer asked|accepted/i, 'no-trouble'],
    [
      'code',
      /^no\b(?!.*(?:only a|error))|not (?:seen|arriv)|never|does(?:n't| not) (?:come|arrive)|届か|来ない/i,
      'not-arriving',
    ],
  ],
  elsewhere: [
    [
      'elsewhere',
      /(?:another|other|different) browser|safari|chrome|firefox|\bedge\b|private window|別のブラウザ/i,
      'other-browser',
    ],
    ['elsewhere', /website|on the (?:pc|site|web)|pc is|in (?:a|the) browser|パソコン/i, 'site-not-app'],
    [
      'elsewhere',
      /usual|(?:on|in) (?:the|my|an?|his|her) (?:old |other )?(?:phone|tablet)|tablet|stays? signed in|still signed in|いつもの/i,
      'usual-device',
    ],
    ['elsewhere', /^no\b|nowhere|^いいえ|どこでも/i, 'nowhere'],
  ],
  'told-where': [
    ['notice', /\bsms\b|\btext (?:only|message)|only (?:a|this) text/i, 'sms-only'],
    ['notice', /screen|画面/i, 'sign-in-screen'],
    ['elsewhere', /account health|dashboard|limited|case log|message cent/i, 'inside-account'],
    ['notice', /^yes.*(?:mail|subject)|this mail|mail only|^メール/i, 'mail-only'],
    ['notice', /^no\b(?!.*notice)|^いいえ|^ない/i, 'not-told'],
  ],
  others: [
    ['others', /official|status page|公式/i, 'official-notice'],
    ['others', /^no\b|only me|nobody|alone|(?:is|are) fine|自分だけ/i, 'only-me'],
    ['others', /same|too\b|also|several|many|dozens|every|all\b|other|\d|people|users|みんな|ほか/i, 'others-too'],
  ],
  country: [
    ['country', /\btoo\b|both|\btwo\b|両方/i, 'both'],
    ['device', /\.com\b/i, 'different'],
    ['site', /amazon\.(?!co\.jp)/i, 'different'],
    ['account', /amazon\.(?!co\.jp)/i, 'different'],
    ['country', /signed in to|amazon\.(?!co\.jp)|\.com\b|different|違う/i, 'different'],
    ['country', /^(?:registered in )?japan|co\.jp|same|^日本/i, 'same'],
  ],
  where: [
    ['device', /\btv\b|alexa|echo|fire stick|テレビ/i, 'tv-or-speaker'],
    ['device', /audible|kindle app|twitch|\baws\b/i, 'other-service'],
    ['account', /not amazon/i, 'not-amazon'],
    ['account', /audible|twitch|\baws\b/i, 'other-service'],
    ['device', /\bapp\b|アプリ/i, 'app'],
    ['device', /browser|firefox|safari|chrome|\bedge\b|bookmark|\bpc\b|laptop|ブラウザ|パソコン/i, 'browser'],
  ],
  'app-state': [
    ['device', /old (?:os|phone)|years old|古い/i, 'old-phone'],
    ['stuck', /not supported|対応外/i, 'old-phone'],
    ['stuck', /\bupdate|this version|アップデート/i, 'asks-update'],
    ['device', /current version|newest|up to date/i, 'as-usual'],
    ['version', /ask|prompt|must|求め/i, 'asks-update'],
    ['device', /(?:old|outdated) (?:app|version)/i, 'not-updated'],
    ['version', /\bold\b|not updated|outdated|long ago/i, 'not-updated'],
    ['version', /just|after|newest|today/i, 'just-updated'],
    ['version', /usual|current|up to date|latest/i, 'as-usual'],
  ],
  tools: [
    ['tool', /vpn|proxy/i, 'vpn'],
    ['device', /proxy|vpn/i, 'vpn'],
    ['connection', /proxy|vpn/i, 'vpn'],
    ['device', /hardened|blocker|privacy/i, 'blocker'],
    ['device', /private (?:window|tab)|incognito/i, 'private-window'],
    ['change', /^(?!.*\bno (?:extension|blocker)).*(?:blocker|extension|広告ブロック)/i, 'blocker'],
    ['change', /cookies? (?:was|were|are)? ?(?:switched )?off|block(?:ed|ing)? (?:all )?cookies/i, 'cookies-off'],
    ['device', /auto-?reload|grab/i, 'bot'],
    ['cookies', /\boff\b|disabled|blocked|refused/i, 'cookies-off'],
    ['tool', /script|\bbot\b|automat|自動/i, 'bot'],
    ['device', /script|\bbot\b/i, 'bot'],
    ['tool', /^yes|plug-?in|add-?on|integration|unofficial|^はい|非公式/i, 'unofficial'],
    ['tool', /^(?:no|none)\b|^いいえ/i, 'none'],
  ],
  connection: [
    ['connection', /poor|slow|weak|unstable|bad|drops|遅|弱|不安定/i, 'slow'],
    ['stuck', /cannot connect|no connection|check your network|通信できません/i, 'slow'],
    ['connection', /\boff\b|none|no (?:signal|line)|圏外/i, 'offline'],
    ['connection', /fine|good|ok\b|normal|works|問題ない/i, 'fine'],
  ],
  'other-accounts': [
    ['reason', /related|linked|関連/i, 'closed-before'],
    ['country', /one too|signed in to/i, 'same-email'],
    ['account', /two accounts|second|both|2つ/i, 'same-email'],
  ],
  'two-step': [
    ['twoStep', /^no\b|^none|never|\boff\b|not (?:set|on)|^いいえ|していない/i, 'off'],
    ['twoStep', /^yes|\bon\b|sms|mail|authenticator|^はい/i, 'on'],
  ],
  'sign-in-works': [
    ['elsewhere', /limited|can(?:not|'t) (?:buy|order|list|sell)/i, 'partly'],
    ['elsewhere', /^yes|^はい/i, 'yes'],
    ['elsewhere', /^no\b|^いいえ/i, 'no'],
  ],
  'who-owns-account': [
    ['account', /company|employer|会社/i, 'company'],
    ['owner', /company|employer|agency|admin|会社/i, 'company'],
    ['owner', /shared|several|together|family|共有/i, 'shared'],
    ['owner', /own|mine|myself|自分/i, 'own'],
    ['tried', /ex-employee|administrator|former staff/i, 'company'],
    ['code', /ex-employee|administrator|former staff/i, 'company'],
  ],
  'at-stake': [
    ['stake', /orders?|ship/i, 'orders-to-ship'],
    ['stake', /payout|sales money|proceeds/i, 'payout'],
    ['stake', /block|deliver|route/i, 'delivery-block'],
    ['stake', /payment|bill/i, 'payment-due'],
  ],
};
