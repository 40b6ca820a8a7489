import { plainLetters } from '../facts/plain-letters.js';
import type { Link } from '../types.js';

/** Only words that are an address and nothing else are shown as one. */
const ADDRESS = /^\s*(?:https?:\/\/)?((?:[\p{L}\p{N}_-]{1,63}\.){1,9}\p{L}[\p{L}\p{N}-]{1,62})\.?(?:[:/?#]\S*)?\s*$/iu;

/** The host that the reader believes to see; undefined where words are shown, or the address itself says that it leads on. */
export const shownHost = ({ shown, via }: Link): string | undefined =>
  via.length > 0 || shown.length > 2000 ? undefined : ADDRESS.exec(plainLetters(shown).text)?.[1]?.toLowerCase();
