import { existsSync, readdirSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';
import { atOnce } from './src/tools/build/at-once.js';
import { classic } from './src/tools/build/classic.js';
import { keepCommentsClosed } from './src/tools/build/keep-comments-closed.js';
import { LATER } from './src/tools/build/later.js';
import { minifyCss } from './src/tools/build/minify-css.js';
import { ownPolicy } from './src/tools/build/own-policy.js';
import { packLetters } from './src/tools/build/pack-letters.js';
import { squeezeHtml } from './src/tools/build/squeeze-templates.js';
import { writeGraph } from './src/tools/build/write-graph.js';

type Entries = Record<string, string>;

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith(ending) && !name.endsWith('.d.ts')).map((name) => name.slice(0, -ending.length));

const entriesOf = (folder: string, ending: string, prefix: string): Entries =>
  Object.fromEntries(namesIn(folder, ending).map((name) => [`${prefix}${name}`, `${folder}/${name}${ending}`]));

const TAGS = ['login-doctor', 'scam-check', 'lock-status-guide'];

/** A missing entry must be named, not surface as an odd error of the bundler. */
const checked = (entries: Entries): Entries => {
  const missing = Object.values(entries).filter((path) => path.startsWith('src/') && !existsSync(path));
  if (missing.length > 0) throw new Error(`vite.config.ts: these entries are not there: ${missing.join(', ')}`);
  return entries;
};

const npmEntries = (): Entries =>
  checked({
    index: 'src/index.ts', core: 'src/entries/core.ts', schema: 'src/entries/schema.ts',
    ...entriesOf('src/embed/define', '.ts', 'define/'),
    'packs/amazon.ja': 'src/packs/folded/amazon.ja.js', 'packs/directory.ja': 'src/packs/folded/directory.ja.js',
    'packs/amazon.en': 'src/packs/folded/amazon.en.js', 'packs/directory.en': 'src/packs/folded/directory.en.js',
  });

const cdnEntries = (): Entries =>
  checked({
    'lockout-kit': 'src/embed/loader.ts',
    ...Object.fromEntries(TAGS.map((tag) => [tag, `src/embed/define/${tag}.ts`])),
    ...Object.fromEntries(Object.entries(LATER).map(([name, { entry }]) => [`later/${name}`, entry])),
  });

/** What every widget needs before its first stage, in one file: five small ones compress worse and cost five round trips. */
const FIRST =
  /node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\/(?!.*directive)|@lit\/context\/(?:lib\/)?(?:create-context|context-request-event|index)|\0rolldown|src\/elements\/(?:widget|base\.styles|tokens\.styles|ui-text|context|controllers\/conversation|events\/(?:answer|error|step)|parts\/(?:icons|choice|paste-field))\.ts|src\/embed\/define-once|packs\/folded\/start/;

const later = (name: string): string => `chunks/${name}-[hash].js`;

const modes: Readonly<Record<string, () => UserConfig>> = {
  npm: () => ({
    plugins: [minifyCss()],
    build: {
      outDir: 'dist/npm', minify: false, sourcemap: true, target: 'es2022',
      lib: { entry: npmEntries(), formats: ['es'] },
      rolldownOptions: { external: [/^lit($|\/)/, /^@lit\//, /^zod($|\/)/, /^postal-mime$/, /^jsqr$/], output: { chunkFileNames: 'chunks/[name].js' } },
    },
  }),
  cdn: () => ({
    base: './',
    plugins: [keepCommentsClosed(), minifyCss(), ownPolicy(), squeezeHtml(), writeGraph('.cache/cdn-graph.json')],
    build: {
      outDir: 'dist/cdn', minify: true, modulePreload: { polyfill: false }, target: 'es2022',
      lib: { entry: cdnEntries(), formats: ['es'] },
      rolldownOptions: { output: { minify: true, chunkFileNames: later('[name]'), codeSplitting: { groups: [{ name: 'first', test: FIRST }] } } },
    },
  }),
  // Runs after cdn, beside it: what it loads later are the files of cdn.
  iife: () => ({
    plugins: [packLetters(), atOnce(), keepCommentsClosed(), minifyCss(), ownPolicy(), squeezeHtml(), classic()],
    build: {
      outDir: 'dist/cdn', emptyOutDir: false, minify: true, target: 'es2022',
      lib: { entry: checked({ classic: 'src/embed/classic.ts' }), formats: ['iife'], name: 'LockoutKit', fileName: () => 'lockout-kit.iife.js' },
    },
  }),
};

export default defineConfig(({ mode }) => {
  const config = modes[mode];
  if (!config) throw new Error(`vite.config.ts: say --mode ${Object.keys(modes).join(', --mode ')}`);
  return { publicDir: false, logLevel: 'warn', ...config() };
});
