import { builtinRules } from 'eslint/use-at-your-own-risk';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// This plugin still speaks the old configuration format.
const LIT_A11Y = { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules };
const MODULES = ['{src,tools,test,demo}/**/*.ts', 'vite.config.ts'];
const SCRIPTS = ['**/*.mjs', '**/*.js'];

const isChapter = ({ parent }) =>
  parent?.type === 'CallExpression' && ['describe', 'it', 'before', 'after'].includes(parent.callee.name);

/** A chapter of tests is as long as what it has to tell; the functions beside it are not. */
const shortFunctions = {
  ...builtinRules.get('max-lines-per-function'),
  create(context) {
    const report = (found) => isChapter(found.node) || context.report(found);
    return builtinRules.get('max-lines-per-function').create(Object.create(context, { report: { value: report } }));
  },
};

/** What holds wherever a hand has written. */
const SHORT = {
  complexity: ['error', 10],
  'house/short-functions': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-lines': ['error', { max: 250 }],
  // An address cannot be broken; a sentence can.
  'max-len': ['error', { code: 140, ignoreUrls: true }],
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'dist-types/**',
      'coverage/**',
      '.cache/**',
      'src/packs/folded/**',
      'src/core/message/suffixes.ts',
      'node_modules/**',
    ],
  },
  { plugins: { house: { rules: { 'short-functions': shortFunctions } } } },
  {
    files: SCRIPTS,
    rules: {
      ...SHORT,
      'no-unused-vars': 'error',
      'no-dupe-keys': 'error',
      'no-unreachable': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: MODULES,
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...SHORT,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Names that begin with _ say that they are not used.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's assertions are property accesses.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A plugin of chai types every assertion as a promise; the few that are one are awaited.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    // Runs what the build wrote.
    files: ['test/tools/build/build.test.ts'],
    rules: { '@typescript-eslint/no-implied-eval': 'off', '@typescript-eslint/no-unsafe-call': 'off' },
  },
  {
    files: ['src/elements/**/*.ts', 'src/embed/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], LIT_A11Y],
    rules: {
      'lit/no-classfield-shadowing': 'error',
      'lit/no-value-attribute': 'error',
      'lit/no-template-map': 'off',
      // Lit calls super for us to see; the rules below would ask for what LitElement already does.
      'wc/guard-super-call': 'off',
    },
  },
);
