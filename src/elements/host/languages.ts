/*
 * Some words have no translation yet, and messages are shown as they came: what is Japanese on a sheet of another language says so,
 * for a screen reader's voice, for fonts and for line breaks. Told by kana, for Chinese has the same Han letters; where there is no
 * kana, by where it comes from: the pack lists such words, and a message is Japanese as a whole.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts.html
 */

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff]/g;
const LATIN = /[a-z]/gi;
/** Stands between phrases where a browser is helped to break heads (phrases.ts). */
const BREAK = '\u200b';
/** Labels of Japanese screens are named in brackets; they alone make no sentence Japanese. */
const IN_BRACKETS = /[(（][^()（）]*[)）]/g;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
const hasMore = (text: string): boolean => count(text, JAPANESE) * 2 > count(text, LATIN);

/** The sentence around its brackets, or what is in them where that is all. */
const bare = (text: string): string => {
  const outside = text.replace(IN_BRACKETS, '');
  return /\p{L}/u.test(outside) ? outside : text;
};

export const isJapanese = (text: string): boolean => KANA.test(bare(text)) && hasMore(text);

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')).join('');

const isInJapaneseMessage = (element: Element): boolean => KANA.test(element.closest('.msg')?.textContent ?? '');

const HAN = /\p{Script=Han}/u;
const HOLE = /\{[a-z]+\}/;

/** The pieces of known words that stand between their holes, longer ones first: a short one may be a part of them. */
const piecesOf = (words: readonly string[]): readonly string[] =>
  words
    .flatMap((word) => word.split(HOLE))
    .filter((piece) => HAN.test(piece))
    .sort((a, b) => b.length - a.length);

/** Whether known words are all there is of Han letters: several may stand in one line. */
const isMadeOf = (text: string, pieces: readonly string[]): boolean =>
  HAN.test(text) && !HAN.test(pieces.reduce((rest, piece) => rest.replaceAll(piece, ''), text));

const isMarked = (element: Element, known: readonly string[]): boolean => {
  const text = ownText(element).replaceAll(BREAK, '');
  return isJapanese(text) || (hasMore(text) && (isInJapaneseMessage(element) || isMadeOf(text, known)));
};

/** Sets `lang` where the words of an element are Japanese, and takes it away again when they no longer are. */
export const markJapanese = (root: ParentNode, words: readonly string[] = []): void => {
  const known = piecesOf(words);
  for (const element of root.querySelectorAll<HTMLElement>('.in *')) {
    if (isMarked(element, known)) element.lang = 'ja';
    else if (element.lang === 'ja') element.removeAttribute('lang');
  }
};
