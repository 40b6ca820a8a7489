/** Strings and comments of a module, as TypeScript reads them. */
import ts from 'typescript';
import type { SourceFile } from './lint.js';

const parsed = new WeakMap<SourceFile, ts.SourceFile>();

export const parse = (source: SourceFile): ts.SourceFile => {
  const known = parsed.get(source);
  if (known) return known;
  const tree = ts.createSourceFile(source.file, source.text, ts.ScriptTarget.Latest, true);
  parsed.set(source, tree);
  return tree;
};

const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
};

export const nodesOf = (source: SourceFile): readonly ts.Node[] => {
  const nodes: ts.Node[] = [];
  walk(parse(source), (node) => nodes.push(node));
  return nodes;
};

export const lineOf = (node: ts.Node): string => {
  const tree = node.getSourceFile();
  return `line ${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
};

const tagIn = (node: ts.Node): string | undefined => {
  const template = ts.isTemplateExpression(node.parent) ? node.parent : node;
  return ts.isTaggedTemplateExpression(template.parent) ? template.parent.tag.getText() : undefined;
};

/** A string, or the fixed part of a template between two expressions. */
export interface Literal {
  readonly text: string;
  readonly node: ts.Node;
  /** `html`, `css` …; none where it is a plain string. */
  readonly tag: string | undefined;
}

const isModuleName = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) ||
  ts.isExportDeclaration(parent) ||
  (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent)) ||
  (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword);

type Piece = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;
const isPiece = (node: ts.Node): node is Piece => ts.isStringLiteralLike(node) || isTemplatePart(node);
const isTemplatePart = (node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail =>
  ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

const templateOf = (node: ts.Node): ts.Node => (ts.isTemplateSpan(node.parent) ? node.parent : node);

const literalOf = (node: Piece): Literal => ({ text: node.text, node, tag: tagIn(templateOf(node)) });

/** A tagged template as one text; what is filled in stands as `HOLE`. */
export interface Template {
  readonly text: string;
  readonly node: ts.Node;
  readonly tag: string;
}
export const HOLE = '\u0000';

const wholeText = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(HOLE);

export const templatesOf = (source: SourceFile): readonly Template[] =>
  nodesOf(source)
    .filter(ts.isTaggedTemplateExpression)
    .map((node) => ({ text: wholeText(node.template), node, tag: node.tag.getText() }));

/** Every string of a module but the names of other modules. */
export const literalsOf = (source: SourceFile): readonly Literal[] =>
  nodesOf(source)
    .filter(isPiece)
    .filter((node) => !isModuleName(node))
    .map(literalOf);

export interface Comment {
  readonly text: string;
  readonly line: number;
}

const rangesAt = (text: string, position: number): readonly ts.CommentRange[] => [
  ...(ts.getLeadingCommentRanges(text, position) ?? []),
  ...(ts.getTrailingCommentRanges(text, position) ?? []),
];

const tokensOf = (node: ts.Node): readonly ts.Node[] => {
  const children = node.getChildren();
  return children.length === 0 ? [node] : children.flatMap(tokensOf);
};

/** Every comment of a module once. */
export const commentsOf = (source: SourceFile): readonly Comment[] => {
  const tree = parse(source);
  const ranges = new Map<number, ts.CommentRange>();
  for (const token of tokensOf(tree))
    for (const position of [token.getFullStart(), token.getEnd()])
      for (const range of rangesAt(source.text, position)) ranges.set(range.pos, range);
  return [...ranges.values()].map(({ pos, end }) => ({
    text: source.text.slice(pos, end),
    line: tree.getLineAndCharacterOfPosition(pos).line + 1,
  }));
};
