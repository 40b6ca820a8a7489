/** What is on the screen, in lines: the words in their order, each with what a screen reader would say it is. */
import { childrenOf, isShown, plain, SILENT } from './tree.js';

const TOLD = [
  'role',
  'part',
  'lang',
  'href',
  'target',
  'rel',
  'placeholder',
  'accept',
  'inert',
  'aria-label',
  'aria-pressed',
  'aria-current',
  'aria-selected',
  'aria-checked',
  'aria-expanded',
  'aria-invalid',
  'aria-busy',
  'aria-live',
  'aria-hidden',
  'aria-placeholder',
  'aria-disabled',
] as const;

const attributesOf = (element: Element): readonly string[] =>
  TOLD.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`${name}=${JSON.stringify(plain(value))}`];
  });

type Names = Readonly<Record<string, string>>;
/** Elements that say what they are; all others are told by their words alone. */
const NAMES: Names = {
  h1: 'h1',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h5',
  li: '-',
  a: 'link',
  button: 'button',
  summary: 'summary',
  label: 'label',
  ol: 'ol',
  th: 'th',
  td: 'td',
  dt: 'dt',
  dd: 'dd',
  fieldset: 'group',
  legend: 'legend',
  u: 'u',
  mark: 'mark',
};

const fieldInWords = (element: Element): readonly string[] => {
  if (element instanceof HTMLTextAreaElement) {
    return [
      element.readOnly ? 'read-only field' : 'field',
      `${element.rows} rows`,
      JSON.stringify(plain(element.value)),
    ];
  }
  if (!(element instanceof HTMLInputElement)) return [];
  const { type, checked } = element;
  return type === 'checkbox' || type === 'radio' ? [checked ? '[x]' : '[ ]'] : [type, JSON.stringify(element.value)];
};

const markOf = (element: Element): string => {
  const name = NAMES[element.localName];
  const words = [...(name ? [name] : []), ...fieldInWords(element), ...attributesOf(element)];
  if (element.matches(':disabled')) words.push('disabled');
  return words.length > 0 ? `<${words.join(' ')}>` : '';
};

const INLINE = /^(?:inline|contents|ruby)/;

type Shown = (element: Element) => boolean;

/** Lines as they grow. */
class Sheet {
  readonly isShown: Shown;
  readonly lines: string[] = [];
  #marks: string[] = [];
  #words = '';

  constructor(shown: Shown) {
    this.isShown = shown;
  }

  say(words: string): void {
    this.#words += words;
  }

  mark(mark: string): void {
    this.end();
    this.#marks.push(mark);
  }

  /** Ends the line; marks wait for their words unless `isAll`. */
  end(isAll = false): void {
    const words = plain(this.#words);
    this.#words = '';
    if (words === '' && !(isAll && this.#marks.length > 0)) return;
    this.lines.push([...this.#marks, words].join(' ').trim());
    this.#marks = [];
  }
}

const drawElement = (sheet: Sheet, element: Element): void => {
  if (!sheet.isShown(element)) return;
  const mark = markOf(element);
  const isBlock = !INLINE.test(getComputedStyle(element).display);
  if (mark) sheet.mark(mark);
  else if (isBlock) sheet.end();
  for (const child of childrenOf(element)) drawNode(sheet, child);
  if (mark) sheet.end(true);
  else if (isBlock) sheet.end();
};

const drawNode = (sheet: Sheet, node: Node): void => {
  if (node instanceof Text) sheet.say(node.data);
  else if (node instanceof Element) drawElement(sheet, node);
};

export const draw = (node: Node, shown: Shown = isShown): readonly string[] => {
  const sheet = new Sheet(shown);
  for (const child of childrenOf(node)) drawNode(sheet, child);
  sheet.end(true);
  return sheet.lines;
};

/** What is drawn elsewhere than on this screen: on paper. */
export const drawAll = (node: Node): readonly string[] => draw(node, (element) => !element.matches(SILENT));
