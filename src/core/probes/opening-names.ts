import { memoize } from '../base/memoize.js';
import type { Link, Message } from '../base/types.js';
import { PROBING } from '../base/words-to-numbers.js';

const WORD = /[a-z][a-z'’-]*/giu;
/** Words that stand beside a name at the beginning. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'alert alerts notice notices final urgent important security reminder message info update ' +
    'your our you the dear hello from for and with this that new hi ' +
    'account customer service support team bank card mail package parcel delivery order payment ' +
    'www http https com'
  ).split(' '),
);

const lettersOf = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Before the first colon; else the words at the very beginning that are written as names are, or together with
 * letters no word has.
 */
const openingOf = (text: string): readonly string[] => {
  const head = text.trimStart().slice(0, PROBING.opening);
  const colon = head.search(/[:：]/u);
  const words = (colon > 0 ? head.slice(0, colon) : head).match(WORD) ?? [];
  return colon > 0 ? words : words.slice(0, 2).filter((word) => /\p{Lu}.*\p{Lu}/u.test(word));
};

type Names = ReadonlySet<string>;

const NO_BODY = { id: '', text: '' };
const bodyOf = ({ parts }: Message): Message['parts'][number] => parts.find(({ id }) => id === 'body') ?? NO_BODY;

/** What the text says, without the addresses in it. */
const wordsOf = (message: Message): string => {
  const { id, text } = bodyOf(message);
  const spans = message.links
    .flatMap(({ span }) => (span?.part === id ? [span] : []))
    .sort((a, b) => b.start - a.start);
  return spans.reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
};

/** Each word, and neighbours joined: `royal`, `mail`, `royalmail`. */
const namesIn = (words: readonly string[]): Names => {
  const letters = words.map(lettersOf);
  const joined = letters.flatMap((word, at) => (letters[at + 1] ? [word + (letters[at + 1] ?? '')] : []));
  return new Set([
    ...letters.filter((word) => word.length >= PROBING.shortestName && !NO_NAMES.has(word)),
    ...joined.filter((word) => word.length > PROBING.shortestName),
  ]);
};

/** What a text calls its sender at its beginning, in Latin letters. */
const openingNames = memoize((message: Message) => namesIn(openingOf(wordsOf(message))));
/** Whatever it names: of a long text, where everything is named, nothing. */
const allNames = memoize((message: Message) =>
  namesIn(
    message.kind === 'text' && bodyOf(message).text.length <= PROBING.namesAll
      ? (wordsOf(message).match(WORD) ?? [])
      : [],
  ),
);

/** What companies put behind their own name. */
const COMPANY = /-(?:group|corp|company|holdings)$/;
const boughtName = (owner: string): string => (owner.split('.')[0] ?? '').replace(COMPANY, '');

/** Endings under which a name in use belongs to whoever bears it. */
const SOUND = /\.(?:com|org|net|jp|gov|edu|mil|int|uk|us|ca|au|nz|ie|de|fr|eu|it|es|nl|ch|at|se|no|dk|fi)$/;

/** `netflix.com` in a message that names Netflix: the very name, under an ending that matters. */
export const isNamedHome = ({ owner }: Link, message: Message): boolean =>
  owner !== null && SOUND.test(owner) && allNames(message).has(lettersOf(boughtName(owner)));

const hasPiece = (label: string, names: ReadonlySet<string>): boolean =>
  label.split('-').some((piece) => names.has(piece)) ||
  [...names].some((name) => name.length >= PROBING.gluedName && label.startsWith(name));

/**
 * `royalmail-fee.example`, `usps.redeliver.example`: the name is there beside other words, and is not the name that
 * was bought.
 */
export const isDecoratedName = ({ host, owner }: Link, message: Message): boolean => {
  const names = openingNames(message);
  if (owner === null || names.size === 0) return false;
  const bought = boughtName(owner);
  if (names.has(lettersOf(bought))) return false;
  if (hasPiece(bought, names)) return true;
  const before = host.slice(0, Math.max(0, host.length - owner.length - 1)).split('.');
  return before.some((label) => hasPiece(label, names)) && ![...names].some((name) => bought.includes(name));
};
