/** How what happened before, and what a stranger may have changed, is read into options. */
import type { Reader } from './keys.js';

export const TAKEOVER: readonly Reader[] = [
  ['charges', /^(?!no\b|none|nothing|not\b|unknown|cannot|can't|unclear|いいえ|ない|なし|不明)\S/i, 'unknown-orders'],
  ['charges', /payout|deposit|bank account|振込先/i, 'payout-changed'],
  ['charges', /changed|new (?:address|phone|mail)|変わって|変えられ/i, 'details-changed'],
  [
    'notice',
    /^(?!.*(?:was|were) (?:me|us)\b).*(?:(?:address|password|number) (?:was |had been |is )?changed|change of (?:address|password))/i,
    'details-changed',
  ],
  [
    'code',
    /without asking|unasked|not asked for|(?:not|never) requested|did(?:n't| not) (?:ask|request)|頼んでいない/i,
    'unasked-code',
  ],
  ['tried', /(?:typed|entered|gave|filled in)\b(?!.*\bnothing\b).*(?:page|site|link|form)/i, 'typed-on-fake'],
  ['given', /^(?!no\b|none|nothing|not\b|ない|なし)\S/i, 'typed-on-fake'],
  ['charges', /^(?:no|none|nothing)\b|^not that|^(?:いいえ|ない|なし)/i, 'none'],
];

export const BEFORE: readonly Reader[] = [
  ['device', /new (?:phone|pc|device|computer|laptop|tablet)|機種変/i, 'new-phone'],
  ['number', /changed|new|old|替|変/i, 'new-phone'],
  [
    'change',
    /new (?:phone|number)|changed (?:my )?(?:phone|carrier|number)|phone (?:lost|changed)|機種変/i,
    'new-phone',
  ],
  ['change', /gift card|ギフト/i, 'big-purchase'],
  ['change', /(?:new|expired|another|second) card|card expired|カード/i, 'card-trouble'],
  ['change', /returns|返品/i, 'returns'],
  ['change', /updat|更新/i, 'updated'],
  ['change', /moved (?:to|abroad)|trip|abroad|引っ越|海外/i, 'new-place'],
  ['change', /^(?:none|nothing|no\b)|^ない|とくに/i, 'nothing'],
  [
    'tried',
    /guess|again and again|rounds|repeated|several|many|(?:four|five|six|ten|\d+) times|何度|何回/i,
    'many-tries',
  ],
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
