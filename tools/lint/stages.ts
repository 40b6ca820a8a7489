import ts from 'typescript';
import { importsOf, moduleOf } from './imports.js';
import type { Flaw, Lint, SourceFile } from './lint.js';
import { lineOf, nodesOf } from './syntax.js';

/** A stage is drawn from what is known; what follows from an answer is settled before, in the widget's session. */
const STAGE = /^src\/elements\/(?:([a-z]+(?:-[a-z]+)+)\/)?stages\//;

const FORBIDDEN = {
  /** Functions of the core that decide; their types are welcome. */
  values: ['judge', 'diagnose', 'nextQuestion', 'identifyLock', 'planRemedies', 'readMessage', 'readSymptom'],
  /** Whose members a stage reads and never sets. */
  written: ['host', 'widget', 'state', 'known', 'view', 'actions'],
} as const;

const isOneOf = (list: readonly string[], name: string): boolean => list.includes(name);

const classFlaws = ({ file, text }: SourceFile, tag: string | undefined): readonly Flaw[] =>
  importsOf(text)
    .filter(({ target }) => tag !== undefined && moduleOf(file, target) === `src/elements/${tag}/${tag}.ts`)
    .map(({ target }) => ({
      file,
      path: `import of ${target}`,
      found: `the class of <${tag}>`,
      write: 'the types of its model folder, as arguments',
    }));

const isCore = (file: string, target: string): boolean => moduleOf(file, target).startsWith('src/core/');

const namesIn = (node: ts.ImportDeclaration): readonly ts.ImportSpecifier[] => {
  const bindings = node.importClause?.namedBindings;
  const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return bindings && ts.isNamedImports(bindings) && !isType ? bindings.elements.filter((each) => !each.isTypeOnly) : [];
};

const decisions = (source: SourceFile): readonly Flaw[] =>
  nodesOf(source)
    .filter(ts.isImportDeclaration)
    .filter(({ moduleSpecifier }) => isCore(source.file, (moduleSpecifier as ts.StringLiteral).text))
    .flatMap(namesIn)
    .map((node) => ({ node, name: (node.propertyName ?? node.name).text }))
    .filter(({ name }) => isOneOf(FORBIDDEN.values, name))
    .map(({ node, name }) => ({
      file: source.file,
      path: lineOf(node),
      found: `${name}, asked where a stage is drawn`,
      write: 'the answer into the state: the session asks the core once, before anything is drawn',
    }));

const rootOf = (node: ts.Expression): string | undefined => {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return rootOf(node.expression);
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return rootOf(node.expression);
  return ts.isIdentifier(node) ? node.text : undefined;
};

const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
  node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;

const isCounting = (node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression =>
  (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
  (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken);

/** What a node writes to. */
const writtenBy = (node: ts.Node): ts.Expression | undefined => {
  if (isAssignment(node)) return node.left;
  if (isCounting(node)) return node.operand;
  return ts.isDeleteExpression(node) ? node.expression : undefined;
};

const writes = (source: SourceFile): readonly Flaw[] =>
  nodesOf(source).flatMap((node) => {
    const target = writtenBy(node);
    const root = target && !ts.isIdentifier(target) ? rootOf(target) : undefined;
    if (root === undefined || !isOneOf(FORBIDDEN.written, root)) return [];
    const found = `${target?.getText() ?? ''} is set`;
    return [{ file: source.file, path: lineOf(node), found, write: 'an action of the host' }];
  });

const checkStage = (source: SourceFile): readonly Flaw[] => {
  const match = STAGE.exec(source.file);
  return match ? [...classFlaws(source, match[1]), ...decisions(source), ...writes(source)] : [];
};

export const stages: Lint = {
  name: 'stages',
  description:
    'A stage only draws: it knows no widget’s class, asks the core for no decision and sets nothing of the host.',
  check: ({ sources }) => sources.flatMap(checkStage),
};
