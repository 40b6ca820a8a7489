import ts from 'typescript';
import type { Flaw, Lint, SourceFile } from './lint.js';
import { HOLE, lineOf, literalsOf, templatesOf, type Literal, type Template } from './syntax.js';

/** Tables of words, until they lie in src/locales. */
const WORDS = /(?:^|[/-])words(?:\.ts$|\/)|ui-text/;

const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff々]/;
/** Three words that begin like a sentence, or two that end like one. */
const SENTENCE = /^\s*[A-Z][a-z’']*(?:,? [\w’'“”"-]+){2,}|^\s*[A-Z][\w’' ,-]+ [\w’'-]+[.?!]\s*$/;
/** Attributes whose value is read out or shown. */
const SPOKEN = /\b(?:aria-label|aria-description|title|alt|placeholder)\s*=\s*"([^"]*)"/gi;
const TAG = /<[^>]*>/g;
/** Typed by a machine: an entity, the beginning of an address. */
const NO_WORD = /&#?\w+;|https?:\/\/|www\./gi;

/** What stands between the tags, or is read out. */
const shownIn = (template: string): readonly string[] =>
  [
    ...template.replace(TAG, HOLE).split(HOLE),
    ...[...template.matchAll(SPOKEN)].flatMap(([, words = '']) => words.split(HOLE)),
  ]
    .map((words) => words.replace(NO_WORD, '').trim())
    .filter((words) => /[a-z]{2}/i.test(words));

/** To whoever runs the page, not to its visitors. */
const isForOwners = (node: ts.Node): boolean => {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isCallExpression(at) && at.expression.getText().startsWith('console.')) return true;
    if (ts.isNewExpression(at) && at.expression.getText().endsWith('Error')) return true;
  }
  return false;
};

interface Found {
  readonly words: string;
  readonly node: ts.Node;
}

const isMarkup = (tag: string | undefined): boolean => tag === 'html' || tag === 'svg';

const inLiteral = ({ text, tag, node }: Literal): readonly Found[] => {
  const isSaid = JAPANESE.test(text) || (tag === undefined && SENTENCE.test(text));
  return isSaid && tag !== 'css' ? [{ words: text.trim(), node }] : [];
};

const inTemplate = ({ text, tag, node }: Template): readonly Found[] =>
  isMarkup(tag) ? shownIn(text).map((words) => ({ words, node })) : [];

const flawsIn = (source: SourceFile): readonly Flaw[] =>
  [...literalsOf(source).flatMap(inLiteral), ...templatesOf(source).flatMap(inTemplate)]
    .filter(({ node }) => !isForOwners(node))
    .map(({ words, node }) => ({
      file: source.file,
      path: lineOf(node),
      found: `「${words.slice(0, 60)}」`,
      write: 'its key here, and the words in each language of src/locales',
    }));

export const placedWords: Lint = {
  name: 'placed words',
  description: 'Elements hold no words for people, in no script: those lie in src/locales, by language.',
  check: ({ sources }) =>
    sources.filter(({ file }) => file.startsWith('src/elements/') && !WORDS.test(file)).flatMap(flawsIn),
};
