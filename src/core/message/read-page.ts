import { readHtml, type Page } from './read-html.js';
import type { Alternatives } from './mail-parts.js';

/** What the reader sees of texts that say the same. */
export interface Seen extends Page {
  /** The declared charsets that were not believed. */
  readonly guessed: readonly string[];
}

/** Some send a page as plain text. */
const LOOKS_LIKE_PAGE = /^\s*<(?:!doctype html|html|head|body|table|div|meta|center|p)\b[^>]*>/i;

/** One below the other, the places of links moved along. */
export const joined = (pages: readonly Page[]): Page => {
  const [only, ...others] = pages;
  if (only && others.length === 0) return only;
  const texts: string[] = [];
  let length = 0;
  const links = pages.flatMap(({ text, links }) => {
    const by = length;
    texts.push(text);
    length += text.length + 1;
    return links.map(({ span, ...link }) =>
      span ? { ...link, span: { ...span, start: span.start + by, end: span.end + by } } : link,
    );
  });
  return { text: texts.join('\n'), links };
};

/** Of alternatives the page, or where it shows no words the plain text beside its links. */
export const seenOf = (alternatives: Alternatives): Seen => {
  const guessed: string[] = [];
  const read = (isPage: boolean): readonly string[] =>
    alternatives
      .filter((part) => part.isPage === isPage)
      .map((part) => {
        const { text, guessed: isGuess } = part.read();
        if (isGuess) guessed.push(part.charset);
        return text;
      });
  const page = joined(read(true).map((html) => readHtml('body', html)));
  if (page.text !== '') return { ...page, guessed };
  const plain = joined(
    read(false).map((text) =>
      LOOKS_LIKE_PAGE.test(text) ? readHtml('body', text) : { text: text.replace(/\r\n?/g, '\n').trim(), links: [] },
    ),
  );
  return { text: plain.text, links: [...page.links, ...plain.links], guessed };
};
