import { decodeEntities } from './html-entities.js';

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly tag: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly tag: string };

/** Their content is no markup and is not shown. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'noembed', 'noframes', 'template']);

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const attributesOf = (text: string): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
};

/** Where the tag that begins at `from` ends: a `>` inside a quoted value does not end it. */
const tagEnd = (html: string, from: number): number => {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const letter = html.charAt(at);
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '>') return at;
    else if ((letter === '"' || letter === "'") && html.charAt(at - 1) === '=') quote = letter;
  }
  return -1;
};

const TAG_NAME = /^\/?([a-z][^\s/>]*)/i;

/** A comment ends at `-->`; what is not closed swallows the rest, as in a browser. */
const skipComment = (html: string, from: number): number => {
  const isComment = html.startsWith('<!--', from);
  const end = html.indexOf(isComment ? '-->' : '>', from + 2);
  return end < 0 ? html.length : end + (isComment ? 3 : 1);
};

const skipRaw = (lower: string, tag: string, from: number): number => {
  const end = lower.indexOf(`</${tag}`, from);
  return end < 0 ? lower.length : end;
};

/** ASCII only, so that offsets stay: 'İ'.toLowerCase() has two letters. */
const lowerAscii = (html: string): string => html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** What a bracket begins: a token, or a comment that is none, and where it ends. */
interface Markup {
  readonly token?: Token;
  readonly end: number;
}

const tagAt = (html: string, open: number, tag: string): Markup => {
  const found = tagEnd(html, open + 1);
  const end = found < 0 ? html.length : found;
  if (html.charAt(open + 1) === '/') return { token: { kind: 'close', tag }, end: end + 1 };
  const attributes = attributesOf(html.slice(open + 1 + tag.length, end));
  return { token: { kind: 'open', tag, attributes }, end: end + 1 };
};

const markupAt = (html: string, open: number): Markup => {
  if (/[!?]/.test(html.charAt(open + 1))) return { end: skipComment(html, open) };
  const name = TAG_NAME.exec(html.slice(open + 1, open + 40))?.[1]?.toLowerCase();
  return name ? tagAt(html, open, name) : { token: { kind: 'text', text: '<' }, end: open + 1 };
};

/** Markup as tokens, in one pass, without a DOM: what the core reads runs nowhere and loads nothing. */
export function* htmlTokens(html: string): Generator<Token> {
  let lower: string | undefined;
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    if (open !== at) yield { kind: 'text', text: decodeEntities(html.slice(at, open < 0 ? html.length : open)) };
    if (open < 0) return;
    const { token, end } = markupAt(html, open);
    if (token) yield token;
    const isRaw = token?.kind === 'open' && RAW.has(token.tag);
    at = isRaw ? skipRaw((lower ??= lowerAscii(html)), token.tag, end) : end;
  }
}
