/** What people were asked, under whatever name it stands: the keys of their answers, in English or Japanese. */
export type Given = Readonly<Record<string, string>>;

export const KEYS = {
  account:
    /which account|account (?:type|kind)|kind of account|^audience$|^role$|どのアカウント|アカウントの種類|立場/i,
  device: /device|browser|^(?:phone|pc|computer|app|os)\b|where (?:do|are) you|端末|機種|ブラウザ|アプリ/i,
  elsewhere:
    /elsewhere|(?:other|another|different) (?:device|browser|phone|pc|place)|別の(?:端末|ブラウザ|機器)|ほかで|他で/i,
  code: /code (?:arrives|comes|received)|^codes?\b|one-time|otp|コード/i,
  notice:
    /mail about|got a (?:mail|notice|message)|notice|notification|lock(?:ed)? (?:mail|notice|screen)|通知|お知らせ|ロック/i,
  charges: /orders|charges|purchases|payments? (?:you|i) do|takeover|覚えのない|不審/i,
  tried: /tried|attempts|done so far|試し/i,
  given: /gave|given away|handed|(?:was|were|been) typed|entered|clicked|opened (?:the|a) link|渡した|入力した|リンク/i,
  password: /password|パスワード/i,
  address:
    /(?:sure of|which|registered) (?:the |your )?(?:e-?mail|address|number)|(?:e-?mail|address) (?:is|still|right)|登録.*(?:メール|番号)|メールアドレス/i,
  others: /^others?\b|other (?:people|users|sellers|drivers)|ほかの人|他の人/i,
  stake: /at stake|urgent|deadline|due\b|困る/i,
  reason: /reason|(?:notice|mail) says|cause given|asks for|理由/i,
  change: /recent change|what changed|before that|最近/i,
  sender: /sender|from whom|差出人/i,
  site: /which site|address of the page|site\b|どのサイト/i,
  mailbox: /(?:mail|sms|texts?) still (?:reach|arrive)|reach(?:es)? them|mailbox/i,
  papers: /papers|documents|proof|書類/i,
  twoStep: /two-?step|second step|2-?step|2sv|2fa|mfa|2段階|二段階/i,
  since: /since|when|how long|last used|いつ/i,
  country: /store|country|marketplace|region|国/i,
  connection: /connection|network|wi-?fi|line|signal|回線|電波/i,
  tool: /tool|unofficial|script|add-?on|plug-?in|vpn|proxy|ツール|拡張/i,
  stuck: /stuck|stops?\b|where it|screen|止まる|どこで|画面/i,
  cookies: /cookie|javascript|block/i,
  version: /version|update|バージョン|更新/i,
  owner: /who (?:owns|holds|opened)|owner|whose|administrator|名義|管理者/i,
  number: /(?:phone|mobile) (?:number|changed)|number changed|機種変|電話番号/i,
} as const satisfies Readonly<Record<string, RegExp>>;
export type Key = keyof typeof KEYS;

const matches = (name: string): readonly Key[] =>
  (Object.keys(KEYS) as readonly Key[]).filter((key) => KEYS[key].test(name));

/** What was said under a key; of several names for it, all that was said. */
export const saidUnder = (key: Key, given: Given): string =>
  Object.entries(given)
    .filter(([name]) => matches(name).includes(key))
    .map(([, value]) => value)
    .join('; ');

/** Names that no key knows: their answers would go unread. */
export const unreadIn = (given: Given): readonly string[] =>
  Object.keys(given).filter((name) => matches(name).length === 0);

/** Words under a key that mean an option. */
export type Reader = readonly [key: Key, says: RegExp, option: string];
