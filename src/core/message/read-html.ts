import { oneOf } from '../base/expression.js';
import { htmlTokens, type Token } from './html-tokens.js';
import type { RawLink } from './read-links.js';

/** What a reader of the page sees, and where it can lead. */
export interface Page {
  readonly text: string;
  readonly links: readonly RawLink[];
}

const LINE = new Set(['br', 'hr', 'li', 'tr', 'dt', 'dd', 'option', 'caption']);
const BLOCK = new Set([
  'p',
  'div',
  'table',
  'ul',
  'ol',
  'dl',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'section',
  'article',
  'header',
  'footer',
  'form',
  'center',
  'fieldset',
  'address',
  'body',
]);
const CELL = new Set(['td', 'th']);
/** They have no content, so they cannot hide any. */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const NEVER_SHOWN = new Set(['head', 'noscript', 'object', 'datalist']);

const HIDING_STYLE = new RegExp(
  oneOf(
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d]*[1-9])/,
    /opacity\s*:\s*0(?![.\d]*[1-9])|max-height\s*:\s*0(?![.\d]*[1-9])/,
  ),
  'i',
);

const isHidden = ({ tag, attributes }: Opening): boolean =>
  NEVER_SHOWN.has(tag) || attributes.has('hidden') || HIDING_STYLE.test(attributes.get('style') ?? '');

type Opening = Extract<Token, { readonly kind: 'open' }>;

/** Where an element leads: the attribute that holds the address. */
const ADDRESS_OF: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  form: 'action',
  button: 'formaction',
  input: 'formaction',
  iframe: 'src',
  'v:roundrect': 'href',
  'v:rect': 'href',
};

const REFRESH = /^[\d.]*[;,]?url=['"]?([^'"]+)/i;
/** No mail program runs it; the source of a page is pasted as well. */
const BY_SCRIPT =
  /(?:location(?:\.href)?\s?=\s?|(?:location\.(?:assign|replace)|window\.open)\(\s?)['"]([^'"\s]{1,2000})/i;

const NOWHERE = /^\s*(?:$|#|javascript:)/i;

const isRefresh = ({ tag, attributes }: Opening): boolean =>
  tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh';
const refreshOf = ({ attributes }: Opening): string =>
  REFRESH.exec((attributes.get('content') ?? '').replace(/\s+/g, ''))?.[1] ?? '';

const addressOf = (opening: Opening): string => {
  if (isRefresh(opening)) return refreshOf(opening);
  const { tag, attributes } = opening;
  const own = attributes.get(ADDRESS_OF[tag] ?? '') ?? attributes.get('xlink:href') ?? '';
  return NOWHERE.test(own) ? (BY_SCRIPT.exec(`${own} ${attributes.get('onclick') ?? ''}`)?.[1] ?? own) : own;
};

/** What stands in its place where it is not drawn, or on it. */
const captionOf = ({ attributes }: Opening): string => attributes.get('alt') ?? attributes.get('value') ?? '';
const BUTTON = /^(?:submit|button)$/i;
const showsCaption = ({ tag, attributes }: Opening): boolean =>
  tag === 'img' || (tag === 'input' && BUTTON.test(attributes.get('type') ?? ''));

/** Collects visible text, white space collapsed as a browser would, and remembers where each link's words stand. */
class PageReader {
  readonly #part: string;
  readonly #pieces: string[] = [];
  readonly #links: RawLink[] = [];
  #length = 0;
  #gap = '';
  #base = '';
  #open: { readonly address: string; readonly start: number; readonly piece: number } | undefined;
  #hidden: { readonly tag: string; depth: number } | undefined;

  constructor(part: string) {
    this.#part = part;
  }

  read(token: Token): void {
    if (this.#hidden) this.#leaveHidden(this.#hidden, token);
    else if (token.kind === 'text') this.#say(token.text);
    else if (token.kind === 'open') this.#enter(token);
    else this.#leave(token.tag);
  }

  finish(): Page {
    this.#closeLink();
    return { text: this.#pieces.join(''), links: this.#links };
  }

  #leaveHidden(hidden: { readonly tag: string; depth: number }, token: Token): void {
    if (token.kind === 'text' || token.tag !== hidden.tag) return;
    hidden.depth += token.kind === 'open' ? 1 : -1;
    if (hidden.depth === 0) this.#hidden = undefined;
  }

  #enter(token: Opening): void {
    const { tag, attributes } = token;
    this.#break(tag);
    if (tag === 'base') this.#base ||= attributes.get('href') ?? '';
    const address = addressOf(token);
    if (isHidden(token) && !VOID.has(tag)) this.#hidden = { tag, depth: 1 };
    else if (tag === 'a') this.#openLink(address);
    else if (address) this.#add(address, captionOf(token));
    if (showsCaption(token)) this.#say(captionOf(token));
  }

  #leave(tag: string): void {
    if (tag === 'a') this.#closeLink();
    this.#break(tag);
  }

  #break(tag: string): void {
    if (BLOCK.has(tag) || LINE.has(tag)) this.#gap = '\n';
    else if (CELL.has(tag)) this.#gap ||= ' ';
  }

  #say(text: string): void {
    const words = text.replace(/[ \t\r\n\f\u00a0]+/g, ' ');
    if (words === '') return;
    if (words.startsWith(' ')) this.#gap ||= ' ';
    const shown = words.trim();
    if (shown === '') return;
    this.#push(this.#length > 0 ? this.#gap : '');
    this.#push(shown);
    this.#gap = words.length > 1 && words.endsWith(' ') ? ' ' : '';
  }

  #push(text: string): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#length += text.length;
  }

  #openLink(address: string): void {
    this.#closeLink();
    if (address) this.#open = { address, start: this.#length, piece: this.#pieces.length };
  }

  #closeLink(): void {
    if (!this.#open) return;
    const { address, start, piece } = this.#open;
    const written = this.#pieces.slice(piece).join('');
    const shown = written.trimStart();
    this.#add(address, shown, start + written.length - shown.length);
    this.#open = undefined;
  }

  #add(address: string, shown: string, start?: number): void {
    const span = shown && start !== undefined ? { span: { part: this.#part, start, end: start + shown.length } } : {};
    this.#links.push({ ...span, shown, address: this.#absolute(address) });
  }

  /** `//host/path` is an address of its own; a bare path is one only below a base. */
  #absolute(address: string): string {
    const trimmed = address.trim();
    if (/^[\\/]{2}/.test(trimmed)) return `https:${trimmed}`;
    return this.#base && !/^[a-z][a-z\d+.-]*:/i.test(trimmed)
      ? `${this.#base.replace(/\/?$/, '/')}${trimmed.replace(/^\//, '')}`
      : trimmed;
  }
}

/** The visible text of an HTML part and its links: anchors, image maps, forms, buttons, frames, refreshes. */
export const readHtml = (part: string, html: string): Page => {
  const reader = new PageReader(part);
  for (const token of htmlTokens(html)) reader.read(token);
  return reader.finish();
};
