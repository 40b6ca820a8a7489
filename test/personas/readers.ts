/** How words said under a key are read into options: the first line that fits answers a question of one choice; all that fit, one of several. */
import type { Key } from './keys.js';

export type Reader = readonly [key: Key, says: RegExp, option: string];

const WHERE_IT_STOPS: readonly Reader[] = [
  ['stuck', /crash|app (?:closes|quits|does not open)|落ち|閉じ/i, 'app-closes'],
  ['stuck', /blank|white|spin|load|freez|hang|白|くるくる|固ま/i, 'blank-page'],
  ['stuck', /captcha|puzzle|image|picture|画像|パズル/i, 'captcha'],
  ['stuck', /\bcode|approv|passkey|コード|承認/i, 'code-step'],
  ['stuck', /\bback\b|loop|again and again|戻|もど|ループ/i, 'back-to-start'],
  ['stuck', /lock|suspend|deactivat|closed|ロック|停止|閉鎖/i, 'lock-words'],
  ['stuck', /password|パスワード/i, 'password-step'],
  ['stuck', /mail|address|number|メール|番号/i, 'email-step'],
  ['elsewhere', /limited|(?:log|health|dashboard|central|page) opens|can(?:not|'t) (?:buy|order|list|sell)/i, 'limited'],
  ['reason', /^(?!none|unknown|no\b|ない|なし|不明)\S/i, 'lock-words'],
  ['notice', /this (?:mail|text|message)|the subject|only (?:a|the|this) (?:mail|text)/i, 'message-only'],
  ['notice', /^yes|screen|^はい|画面/i, 'lock-words'],
  ['code', /^no(?:t seen)?\b(?!.*reached)|several|refused|rejected|wrong|expired|mailbox|junk|never|too late|届か|来ない|違う/i, 'code-step'],
  ['password', /^no\b|not sure|unsure|forg[eo]t|忘れ|自信/i, 'password-step'],
];

const TAKEOVER: readonly Reader[] = [
  ['charges', /^(?:yes|some|はい|ある)/i, 'unknown-orders'],
  ['charges', /payout|deposit|bank account|振込先/i, 'payout-changed'],
  ['charges', /changed|new (?:address|phone|mail)|変わって|変えられ/i, 'details-changed'],
  ['code', /without asking|unasked|(?:not|never) (?:asked|requested)|did(?:n't| not) (?:ask|request)|頼んでいない/i, 'unasked-code'],
  ['tried', /(?:typed|entered|gave|filled in)\b(?!.*\bnothing\b).*(?:page|site|link|form)/i, 'typed-on-fake'],
  ['given', /^(?!no\b|none|nothing|not\b|ない|なし)\S/i, 'typed-on-fake'],
  ['charges', /^(?:no|none|nothing)\b|^not that|^(?:いいえ|ない|なし)/i, 'none'],
];

const NOTICES_TO_SELLERS: readonly Reader[] = [
  ['reason', /counterfeit|fake goods|polic|infring|trademark|copyright|intellectual|authentic|restricted product|偽|規約|商標|知的財産/i, 'policy'],
  ['reason', /defect|cancel|late|ship|performance|\bODR\b|不良率|出荷|キャンセル/i, 'performance'],
  ['reason', /related|linked|(?:other|another) account|関連/i, 'related-account'],
  ['reason', /bank|deposit method|銀行|口座/i, 'bank'],
  ['reason', /\bcard|charge method|請求|カード/i, 'charge-card'],
  ['reason', /postcard|address code|code by (?:post|letter)|はがき/i, 'address-code'],
  ['reason', /video|interview|ビデオ/i, 'video-check'],
  ['reason', /incomplete|not enough|insufficient|more (?:information|papers|is needed)|追加|不足/i, 'more-needed'],
  ['reason', /identity|papers|passport|licen[cs]e|document|verif|utility|address proof|本人|書類/i, 'identity'],
  ['reason', /unknown|none|no reason|not (?:said|given|stated)|不明|ない/i, 'no-reason'],
  ['notice', /proof|papers|identity|documents|書類/i, 'identity'],
  ['notice', /^no\b(?!,)|^いいえ|^ない/i, 'no-notice'],
];

const NOTICES_TO_DRIVERS: readonly Reader[] = [
  ['reason', /papers|licen[cs]e|inspection|insurance|expired|document|免許|車検|保険|書類/i, 'papers'],
  ['reason', /breach|terms|shared|face|rules|polic|規約|顔/i, 'rules'],
  ['reason', /complaint|late|deliver|missed|block|未配|遅刻|苦情/i, 'deliveries'],
  ['reason', /contract|ended|terminat|契約/i, 'ended'],
  ['reason', /unknown|none|no reason|not (?:said|given|stated)|不明|ない/i, 'no-reason'],
  ['notice', /terminat|contract ended/i, 'ended'],
  ['notice', /^no\b|^いいえ|^ない/i, 'no-notice'],
];

const BEFORE: readonly Reader[] = [
  ['device', /new (?:phone|pc|device|computer|laptop|tablet)|機種変/i, 'new-phone'],
  ['number', /changed|new|old|替|変/i, 'new-phone'],
  ['tried', /guess|again and again|rounds|repeated|several|many|(?:four|five|six|ten|\d+) times|何度|何回/i, 'many-tries'],
  ['since', /unused|not used|without signing in|使って(?:い)?な|放置/i, 'long-unused'],
  ['stake', /gift card|ギフト/i, 'big-purchase'],
  ['reason', /gift card|ギフト/i, 'big-purchase'],
  ['tried', /paying again|(?:new|another|other) card|カード/i, 'card-trouble'],
  ['reason', /payment|(?:credit|debit) card|支払/i, 'card-trouble'],
  ['reason', /returns|返品/i, 'returns'],
  ['reason', /warning|警告/i, 'warnings'],
  ['device', /hotel|caf[eé]|parents|abroad|travel|library|ホテル|旅行|実家|海外/i, 'new-place'],
  ['connection', /hotel|caf[eé]|abroad|travel|public|ホテル|海外/i, 'new-place'],
  ['papers', /^(?:all )?sent|thinks sent|^yes|submitted|uploaded|送った|出した/i, 'sent-papers'],
  ['version', /(?:just|after).*updat|更新した/i, 'updated'],
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
    ['password', /just (?:changed|reset|set)|newly|変えたばかり/i, 'just-changed'],
    ['password', /^no\b|not sure|unsure|thinks?|maybe|probably|several|自信|たぶん/i, 'unsure'],
    ['password', /^yes|right|certain|correct|saved|^はい|合って/i, 'sure'],
  ],
  'email-sure': [
    ['address', /no longer|lost|cannot (?:open|receive|read)|gone|使えない/i, 'cannot-receive'],
    ['address', /^no\b|not sure|unsure|several|two|old|thinks?/i, 'unsure'],
    ['address', /^yes|sure|right|^はい/i, 'known'],
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
    ['code', /(?:old|former|changed|lost) (?:number|phone|mobile)|to a number/i, 'phone-gone'],
    ['number', /changed|old|no longer|替|変/i, 'phone-gone'],
    ['code', /refused|rejected|wrong|several|expired|invalid|not accepted|違う/i, 'rejected'],
    ['code', /(?:asked|wanted) (?:newly|again|suddenly|on)|first time/i, 'asked-newly'],
    ['twoStep', /how to|cannot set|can't set|setting up/i, 'how-to-set'],
    ['code', /^no\b|not (?:seen|arriv)|never|does(?:n't| not) (?:come|arrive)|届か|来ない/i, 'not-arriving'],
    ['code', /not reached|not asked|^none|passed/i, 'no-trouble'],
  ],
  elsewhere: [
    ['elsewhere', /(?:another|other|different) browser|safari|chrome|firefox|\bedge\b|private window|別のブラウザ/i, 'other-browser'],
    ['elsewhere', /website|on the (?:pc|site|web)|pc is|in (?:a|the) browser|パソコン/i, 'site-not-app'],
    ['elsewhere', /usual|(?:on|in) (?:the|my|an?|his|her) (?:old |other )?(?:phone|tablet)|still signed in|いつもの/i, 'usual-device'],
    ['elsewhere', /^no\b|nowhere|^いいえ|どこでも/i, 'nowhere'],
  ],
  'told-where': [
    ['notice', /screen|画面/i, 'sign-in-screen'],
    ['elsewhere', /account health|dashboard|limited|case log|message cent/i, 'inside-account'],
    ['notice', /^yes.*(?:mail|subject)|this mail|mail only|^メール/i, 'mail-only'],
    ['notice', /\bsms\b|text message/i, 'sms-only'],
    ['notice', /^no\b|^いいえ|^ない/i, 'not-told'],
  ],
  others: [
    ['others', /official|status page|公式/i, 'official-notice'],
    ['others', /^no\b|only me|nobody|alone|自分だけ/i, 'only-me'],
    ['others', /\S/i, 'others-too'],
  ],
  country: [
    ['country', /\btoo\b|both|\btwo\b|両方/i, 'both'],
    ['device', /\.com\b/i, 'different'],
    ['country', /signed in to|amazon\.(?!co\.jp)|\.com\b|different|違う/i, 'different'],
    ['country', /^(?:registered in )?japan|co\.jp|same|^日本/i, 'same'],
  ],
  where: [
    ['device', /\btv\b|alexa|echo|fire stick|テレビ/i, 'tv-or-speaker'],
    ['device', /audible|kindle app|twitch|\baws\b/i, 'other-service'],
    ['device', /\bapp\b|アプリ/i, 'app'],
    ['device', /browser|firefox|safari|chrome|\bedge\b|bookmark|\bpc\b|laptop|ブラウザ|パソコン/i, 'browser'],
  ],
  'app-state': [
    ['device', /old (?:os|phone)|years old|古い/i, 'old-phone'],
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
    ['cookies', /\boff\b|disabled|blocked|refused/i, 'cookies-off'],
    ['tool', /script|\bbot\b|automat|自動/i, 'bot'],
    ['device', /script|\bbot\b/i, 'bot'],
    ['tool', /^yes|plug-?in|add-?on|integration|unofficial|^はい|非公式/i, 'unofficial'],
    ['tool', /^(?:no|none)\b|^いいえ/i, 'none'],
  ],
  connection: [
    ['connection', /poor|slow|weak|unstable|bad|drops|遅|弱|不安定/i, 'slow'],
    ['connection', /\boff\b|none|no (?:signal|line)|圏外/i, 'offline'],
    ['connection', /fine|good|ok\b|normal|works|問題ない/i, 'fine'],
  ],
  'other-accounts': [
    ['reason', /related|linked|関連/i, 'closed-before'],
    ['country', /one too|signed in to/i, 'same-email'],
    ['account', /two accounts|second|both|2つ/i, 'same-email'],
  ],
  'two-step': [
    ['twoStep', /^no\b|never|\boff\b|not set|^いいえ|していない/i, 'off'],
    ['twoStep', /^yes|\bon\b|sms|mail|authenticator|^はい/i, 'on'],
  ],
  'sign-in-works': [
    ['elsewhere', /limited|can(?:not|'t) (?:buy|order|list|sell)/i, 'partly'],
    ['elsewhere', /^yes|^はい/i, 'yes'],
    ['elsewhere', /^no\b|^いいえ/i, 'no'],
  ],
  'who-owns-account': [
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
