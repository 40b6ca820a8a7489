import { refang } from './defang.js';
import { TOP_DOMAINS } from './top-domains.js';

/** An address found in running text. */
export interface Found {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** What it means: plain letters, with a scheme. */
  readonly address: string;
}

// Letters of a host: Latin and its look-alikes.
// A Japanese label counts only before a dot, for 「example.comを」 ends at を.
const ALPHABETS = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}`;
const LETTER = `[${ALPHABETS}0-9_-]`;
const EAST_ASIAN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const CJK_LABEL = String.raw`[${EAST_ASIAN}ー0-9a-zA-Z-]{1,63}\.`;
const TAIL = String.raw`(?::\d{1,5})?(?:[/?#\\][!-;=?-_a-z{|}~]{0,4000})?`;

/** With a scheme: whatever follows it up to the end of the host, then the path in ASCII. */
const BEFORE_HOST = String.raw`(?:https?|ftp):[/\\]{1,3}(?:[!-.0-;=?A-Z_a-z~]{0,256}@)?`;
const WRITTEN_HOST = String.raw`(?:${CJK_LABEL}){0,8}${LETTER}(?:${LETTER}|\.(?=${LETTER})){0,252}`;
const WITH_SCHEME = new RegExp(String.raw`${BEFORE_HOST}(?:\[[\da-fA-F:.]{2,45}\]|${WRITTEN_HOST})${TAIL}`, 'giu');

/** Without one: labels and a known last label; mail addresses are matched so as to be stepped over. */
const WITHOUT_SCHEME = new RegExp(
  String.raw`${LETTER}(?:${LETTER}|[.+](?=${LETTER})){0,252}(?:@(?:${LETTER}|\.(?=${LETTER})){0,252}|${TAIL})`,
  'giu',
);

const TRAILING = /[.,:;!?'")\]}>_*~-]/;
const count = (text: string, letter: string): number => text.split(letter).length - 1;

/**
 * Without the punctuation of the sentence around it. A closing bracket that was opened inside belongs to the address.
 */
const trimmed = (text: string): string => {
  let spare = count(text, ')') - count(text, '(');
  let end = text.length;
  while (end > 0 && TRAILING.test(text.charAt(end - 1))) {
    if (text.charAt(end - 1) === ')' && --spare < 0) break;
    end -= 1;
  }
  return text.slice(0, end);
};

const HOST = /^[^/?#:\\]+/;
const IP = /^(?:(?:1?\d?\d|2[0-4]\d|25[0-5])(?:\.(?!$)|$)){4}$/;
/** `Amazon.co.jp` and `payment.Click` are words in a sentence; `amazon.co.jp` and `Amazon.co.jp/help` are addresses. */
const looksLikeAddress = (text: string): boolean => {
  const host = HOST.exec(text)?.[0] ?? '';
  if (IP.test(host)) return text.length > host.length + 1;
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || !(TOP_DOMAINS.has(top.toLowerCase()) || top.startsWith('xn--'))) return false;
  return text.length > host.length || host.startsWith('www.') || !/\p{Lu}/u.test(host);
};

const overlaps = (found: readonly Found[], start: number, end: number): boolean =>
  found.some((one) => start < one.end && one.start < end);

/** Where another address begins: 「a|https://b」, and [a](https://b) as chats write it. */
const NEXT = /\]\(|[|,;](?=https?:)/;

/** As `matchAll`, but an address ends where another begins. */
function* matchesIn(text: string, pattern: RegExp): Generator<{ readonly index: number; readonly address: string }> {
  const search = new RegExp(pattern);
  for (let found = search.exec(text); found; found = search.exec(text)) {
    const next = NEXT.exec(found[0]);
    if (next) search.lastIndex = found.index + next.index + 1;
    yield { index: found.index, address: trimmed(next ? found[0].slice(0, next.index) : found[0]) };
  }
}

/**
 * All addresses in running text, in order: with or without a scheme, defanged, full-width, with letters that do not
 * show.
 */
export const findAddresses = (text: string): readonly Found[] => {
  const { text: meant, map } = refang(text);
  const at = (index: number, address: string, meaning: string): Found => ({
    start: map[index] ?? 0,
    end: map[index + address.length] ?? text.length,
    address: meaning,
  });
  const schemed = [...matchesIn(meant, WITH_SCHEME)].map(({ index, address }) => at(index, address, address));
  const bare = [...matchesIn(meant, WITHOUT_SCHEME)]
    .filter(({ address }) => !address.includes('@') && looksLikeAddress(address))
    .map(({ index, address }) => at(index, address, `https://${address}`))
    .filter(({ start, end }) => !overlaps(schemed, start, end));
  return [...schemed, ...bare].sort((a, b) => a.start - b.start);
};
