/*
 * Some words have no translation yet, and messages are shown as they came: what is Japanese on an English sheet says so, for a
 * screen reader's voice, for fonts and for line breaks. Read off the letters, so that no template can forget it.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts.html
 */

const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff]/g;
const LATIN = /[a-z]/gi;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
/** Our English names the labels of Japanese screens in brackets; that alone makes no sentence Japanese. */
export const isJapanese = (text: string): boolean => count(text, JAPANESE) * 2 > count(text, LATIN);

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')).join('');

/** Sets `lang` where the words of an element are Japanese, and takes it away again when they no longer are. */
export const markJapanese = (root: ParentNode): void => {
  for (const element of root.querySelectorAll<HTMLElement>('.in *')) {
    if (isJapanese(ownText(element))) element.lang = 'ja';
    else if (element.lang === 'ja') element.removeAttribute('lang');
  }
};
