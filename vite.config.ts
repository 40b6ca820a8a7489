import { existsSync, readdirSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';
import { inlineModules } from './tools/build/inline-modules.js';
import { classic } from './tools/build/classic.js';
import { firstModules } from './tools/build/first-chunk.js';
import { keepCommentsClosed } from './tools/build/keep-comments-closed.js';
import { LATER } from './tools/build/later.js';
import { minifyCss } from './tools/build/minify-css.js';
import { modernLit } from './tools/build/modern-lit.js';
import { ownPolicy } from './tools/build/own-policy.js';
import { ownCopy } from './tools/build/own-copy.js';
import { packLetters } from './tools/build/pack-letters.js';
import { squeezeCode } from './tools/build/squeeze-code.js';
import { squeezeTemplates } from './tools/build/squeeze-templates.js';
import { chunkGraph } from './tools/build/chunk-graph.js';
import { tagsOf } from './tools/build/tags.js';
import { LOCALES } from './src/core/base/locale.js';

type Entries = Record<string, string>;

const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.endsWith('.d.ts'))
    .map((name) => name.slice(0, -ending.length));

const entriesOf = (folder: string, ending: string, prefix: string): Entries =>
  Object.fromEntries(namesIn(folder, ending).map((name) => [`${prefix}${name}`, `${folder}/${name}${ending}`]));

/** The kit itself shows nothing and is part of the loader's work. */
const TAGS = tagsOf(import.meta.dirname).filter((tag) => tag !== 'lockout-kit');

/** A missing entry must be named, not surface as an odd error of the bundler. */
const checked = (entries: Entries): Entries => {
  const missing = Object.values(entries).filter((path) => path.startsWith('src/') && !existsSync(path));
  if (missing.length > 0) throw new Error(`vite.config.ts: these entries are not there: ${missing.join(', ')}`);
  return entries;
};

/** The packs of every language, as `lockout-kit/packs/amazon.en`. */
const packEntries = (): Entries =>
  Object.fromEntries(
    LOCALES.flatMap((locale) => ['amazon', 'directory'].map((name) => `${name}.${locale}`)).map((name) => [
      `packs/${name}`,
      `src/packs/folded/${name}.js`,
    ]),
  );

const npmEntries = (): Entries =>
  checked({
    index: 'src/index.ts',
    core: 'src/entries/core.ts',
    schema: 'src/entries/schema.ts',
    ...entriesOf('src/embed/define', '.ts', 'define/'),
    ...packEntries(),
  });

const cdnEntries = (): Entries =>
  checked({
    'lockout-kit': 'src/embed/loader.ts',
    ...Object.fromEntries(TAGS.map((tag) => [tag, `src/embed/define/${tag}.ts`])),
    ...Object.fromEntries(Object.entries(LATER).map(([name, { entry }]) => [`later/${name}`, entry])),
  });

const FIRST = firstModules(import.meta.dirname);

const later = (name: string): string => `chunks/${name}-[hash].js`;

const modes: Readonly<Record<string, () => UserConfig>> = {
  npm: () => ({
    plugins: [minifyCss()],
    build: {
      outDir: 'dist/npm',
      minify: false,
      sourcemap: true,
      target: 'es2022',
      lib: { entry: npmEntries(), formats: ['es'] },
      rolldownOptions: {
        external: [/^lit($|\/)/, /^@lit\//, /^zod($|\/)/, /^postal-mime$/, /^jsqr$/],
        output: { chunkFileNames: 'chunks/[name].js' },
      },
    },
  }),
  cdn: () => ({
    base: './',
    plugins: [
      ownCopy(),
      keepCommentsClosed(),
      minifyCss(),
      ownPolicy(),
      modernLit(),
      squeezeTemplates(),
      squeezeCode(true),
      chunkGraph('.cache/cdn-graph.json'),
    ],
    build: {
      outDir: 'dist/cdn',
      minify: true,
      modulePreload: { polyfill: false },
      target: 'es2022',
      lib: { entry: cdnEntries(), formats: ['es'] },
      rolldownOptions: {
        output: {
          minify: true,
          chunkFileNames: later('[name]'),
          codeSplitting: { groups: [{ name: 'first', test: (id) => FIRST.has(id) }] },
        },
      },
    },
  }),
  // Runs after cdn, beside it: what it loads later are the files of cdn.
  iife: () => ({
    plugins: [
      packLetters(),
      inlineModules(),
      keepCommentsClosed(),
      minifyCss(),
      ownPolicy(),
      modernLit(),
      squeezeTemplates(),
      squeezeCode(false),
      classic(),
    ],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      minify: true,
      target: 'es2022',
      lib: {
        entry: checked({ classic: 'src/embed/classic.ts' }),
        formats: ['iife'],
        name: 'LockoutKit',
        fileName: () => 'lockout-kit.iife.js',
      },
    },
  }),
  // Not published. Its pages take the widgets from another origin, as a stranger's page does.
  demo: () => ({
    root: 'demo',
    base: './',
    build: {
      outDir: '../dist/demo',
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      target: 'es2022',
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: entriesOf('demo', '.html', '') },
    },
  }),
};

export default defineConfig(({ mode }) => {
  const config = modes[mode];
  if (!config) throw new Error(`vite.config.ts: say --mode ${Object.keys(modes).join(', --mode ')}`);
  return { publicDir: false, logLevel: 'warn', ...config() };
});
