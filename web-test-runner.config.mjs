// `npm test -- test/elements/…` runs this by tsx, for the harness is TypeScript.
// BROWSERS=chromium,firefox,webkit picks engines; FILES picks test files; all run one after another.
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findBrowsers } from './test/harness/browsers.ts';
import { corpus } from './test/harness/corpus.ts';
import { countReporter } from './test/harness/count-reporter.ts';
import { LAUNCHERS } from './test/harness/launchers.ts';
import { ROOT } from './tools/commands.ts';
import { allFor } from './tools/suites/places.ts';

/** jsqr is a script of the old kind; builds turn it into a module, and so must we. */
const jsqrAsModule = {
  name: 'jsqr-as-module',
  transform: ({ path, body }) =>
    path.endsWith('/jsqr/dist/jsQR.js') ? `${body}\nexport default self.jsQR;` : undefined,
};

/** With a lower target esbuild would strip `with { type: 'json' }`. */
const typescript = esbuildPlugin({
  ts: true,
  tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
  target: 'esnext',
});

const found = findBrowsers();
if (found.size === 0) throw new Error(`none of the browsers ${process.env.BROWSERS ?? ''} was found on this machine`);

export default {
  files: process.env.FILES?.split(',') ?? [...allFor(ROOT, 'engines')],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [jsqrAsModule, a11ySnapshotPlugin(), typescript],
  middleware: [corpus],
  browsers: await Promise.all([...found].map(([engine, path]) => LAUNCHERS[engine](path))),
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    countReporter('.cache/elements.json'),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
