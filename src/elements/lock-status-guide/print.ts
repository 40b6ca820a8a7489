import { render, type TemplateResult } from 'lit';
import { awaySheet, pageSheet, paperSheet } from './paper.styles.js';

/** A sheet of its own beside the page: the widget may stand deep in somebody's layout, or in another widget. */
const TAG = 'lockout-paper';

type Undo = () => void;

/** A sheet of ours; where the browser knows none, there is nothing to adopt. */
interface Sheet {
  readonly styleSheet?: CSSStyleSheet | undefined;
}

const adopt = (root: Document | ShadowRoot, { styleSheet }: Sheet): Undo => {
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== styleSheet);
  };
};

const putDown = (paper: TemplateResult, lang: string): Undo => {
  const sheet = document.createElement(TAG);
  sheet.lang = lang;
  const root = sheet.attachShadow({ mode: 'open' });
  adopt(root, paperSheet);
  render(paper, root);
  document.body.append(sheet);
  return () => sheet.remove();
};

const layOut = (paper: TemplateResult, lang: string): readonly Undo[] => [
  ...[...document.body.children].flatMap(({ shadowRoot }) => (shadowRoot ? [adopt(shadowRoot, awaySheet)] : [])),
  adopt(document, pageSheet),
  putDown(paper, lang),
];

let last: AbortController | undefined;

/** Prints this and nothing else of the page; afterwards the page is as it was. */
export const printPaper = (paper: TemplateResult, lang: string): void => {
  last?.abort();
  const printing = (last = new AbortController());
  const undos = layOut(paper, lang);
  printing.signal.addEventListener('abort', () => undos.forEach((undo) => undo()), { once: true });
  addEventListener('afterprint', () => printing.abort(), { once: true, signal: printing.signal });
  print();
};
