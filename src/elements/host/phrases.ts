import { jaModel, Parser } from 'budoux';

/*
 * Japanese has no spaces, and a heading that breaks inside a word reads like a mistake. Chromium knows phrases
 * (`word-break: auto-phrase`); Safari and Firefox are helped along: a zero-width space between phrases, and `keep-all` around it.
 * @see https://developer.mozilla.org/docs/Web/CSS/word-break
 */

const BREAK = '\u200b';
const HEADS = '.stage :is(h2, h3, .lead, .choice > span, .btn, .label)';

const parser = new Parser(jaModel);

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** Han letters alone may be Chinese: there the sheet says whose they are. */
const lettersOf = (head: Element): RegExp =>
  head.closest<HTMLElement>('[lang]')?.lang.startsWith('ja') ? JAPANESE : KANA;

/** Whole sentences only: what was marked already, quoted messages and other languages stay as they are. */
const wants = (text: string, letters: RegExp): boolean => letters.test(text) && !text.includes(BREAK);

const textNodes = (element: Element): readonly Text[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
};

/** Marks where the heads of the present stage may break. Lit's own text nodes are kept; only what they say gets its marks. */
export const markPhrases = (root: ParentNode): void => {
  for (const head of root.querySelectorAll(HEADS)) {
    const letters = lettersOf(head);
    for (const node of textNodes(head)) if (wants(node.data, letters)) node.data = parser.parse(node.data).join(BREAK);
  }
};
