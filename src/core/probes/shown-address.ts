import { plainText } from '../text/plain-letters.js';
import type { Link } from '../base/types.js';

/** Only words that are an address and nothing else are shown as one. */
const ADDRESS = /^\s*(?:https?:\/\/)?((?:[\p{L}\p{N}_-]{1,63}\.){1,9}\p{L}[\p{L}\p{N}-]{1,62})\.?(?:[:/?#]\S*)?\s*$/iu;

/** What stands before an @ behind https:// is read as the host, and is none. Without https:// it is a mail address. */
const BEFORE_AT = /^\s*https?:\/\/((?:[\p{L}\p{N}_-]{1,63}\.){1,9}\p{L}[\p{L}\p{N}-]{1,62})@\S+\s*$/iu;

const hostIn = (text: string): string | undefined => (ADDRESS.exec(text) ?? BEFORE_AT.exec(text))?.[1]?.toLowerCase();

const read = ({ shown, via }: Link): string | undefined =>
  via.length > 0 || shown.length > 2000 ? undefined : hostIn(plainText(shown));

/** Several probes ask the same of the same link. */
const known = new WeakMap<Link, { readonly host: string | undefined }>();

/**
 * The host that the reader believes to see; undefined where words are shown, or the address itself says that it leads
 * on.
 */
export const shownHost = (link: Link): string | undefined => {
  const seen = known.get(link) ?? { host: read(link) };
  known.set(link, seen);
  return seen.host;
};
