import { plainLetters, type Projection } from '../text/plain-letters.js';

/** How people make an address harmless before they pass it on, and what it means. All of one length or shorter. */
const DEFANGED =
  /h(?:xx|tt|XX|TT|xt|tx)p(?=s?(?::|\[:|：))|\[:\/\/\]|\[:\](?=\/\/)| ?[[({](?:\.|dot)[\])}] ?|(?<=[\w\])}])。(?=\w)/gi;

const meaning = (found: string): string => {
  if (/^h/i.test(found)) return 'http';
  return found.includes('://') ? '://' : found.includes(':') ? ':' : '.';
};

/**
 * A host that a narrow screen or a mailer broke behind a dot, only where more of the address follows; or one space
 * behind the slashes.
 */
const BROKEN = /https?:\/\/(?:[\w.-]{1,200}\.\r?\n(?=[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\/)|[ \t](?=[\w-]{1,63}\.\w))/gi;

/** Replaces, keeping for each unit where it came from. */
const replaceAll = ({ text, map }: Projection, pattern: RegExp, by: (found: string) => string): Projection => {
  const parts: string[] = [];
  const origins: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    parts.push(text.slice(from, to));
    for (let unit = from; unit < to; unit += 1) origins.push(map[unit] ?? 0);
  };
  for (const { 0: found, index } of text.matchAll(pattern)) {
    keep(index);
    const meant = by(found);
    parts.push(meant);
    for (let unit = 0; unit < meant.length; unit += 1) origins.push(map[index + Math.min(unit, found.length - 1)] ?? 0);
    from = index + found.length;
  }
  if (from === 0) return { text, map };
  keep(text.length);
  return { text: parts.join(''), map: [...origins, map.at(-1) ?? 0] };
};

/** The text as its addresses are meant: letters plain, `hxxp` and `[.]` undone, broken hosts whole. */
export const refang = (text: string): Projection =>
  replaceAll(replaceAll(plainLetters(text), DEFANGED, meaning), BROKEN, (found) => found.trimEnd());
