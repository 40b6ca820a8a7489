import { hostToUnicode } from './punycode.js';

type Groups = Readonly<Record<string, string>>;

/**
 * The public suffix list is a chunk of its own (docs/decisions/0005-public-suffixes.md). `readMessage` awaits it,
 * so that everything after reading is synchronous; it never changes once it is here.
 */
let suffixes: Groups | undefined;
const rulesOf = new Map<string, ReadonlySet<string>>();

/** Loads the list once. Rejects where the page refuses the chunk; `ownerOf` then goes by the common shapes. */
export const loadSuffixes = async (): Promise<void> => {
  suffixes ??= (await import('./suffixes.js')).SUFFIXES;
};

const unpack = (group: string): readonly string[] => {
  const [parent = '', names = ''] = group.split(':');
  return names.split(',').map((name) => (parent ? `${name}.${parent}` : name));
};

const rulesUnder = (top: string): ReadonlySet<string> => {
  const known = rulesOf.get(top);
  if (known) return known;
  const packed = suffixes && Object.hasOwn(suffixes, top) ? (suffixes[top] ?? '') : '';
  const rules = new Set(packed.split(';').flatMap(unpack));
  if (suffixes) rulesOf.set(top, rules);
  return rules;
};

/** Second labels under which countries hand out names; used only where the list could not be loaded. */
const SHARED = /^(?:ac|ad|co|com|ed|edu|go|gob|gov|gr|lg|ne|net|nom|or|org)$/;

const guessLength = (labels: readonly string[]): number =>
  labels.at(-1)?.length === 2 && SHARED.test(labels.at(-2) ?? '') ? 2 : 1;

/** How many labels the public suffix has: the longest rule that fits, an exception before all. */
const suffixLength = (labels: readonly string[]): number => {
  if (!suffixes) return guessLength(labels);
  const rules = rulesUnder(labels.at(-1) ?? '');
  let tail = labels.slice(0, -1).join('.');
  for (let length = labels.length; length > 1; length -= 1) {
    const rest = tail.slice(tail.indexOf('.') + 1);
    if (rules.has(`!${tail}`)) return length - 1;
    if (rules.has(tail) || rules.has(length > 2 ? `*.${rest}` : '*')) return length;
    tail = rest;
  }
  return 1;
};

const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]*\])$/;

/**
 * The registrable domain of a host, letters decoded; the host itself where it is a public suffix; null for an IP
 * address or nothing.
 */
export const ownerOf = (host: string): string | null => {
  if (host === '' || IP.test(host)) return null;
  const labels = hostToUnicode(host.toLowerCase().replace(/\.$/, '')).split('.').slice(-12);
  return labels.slice(-suffixLength(labels) - 1).join('.');
};
