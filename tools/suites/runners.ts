/** Starts mocha and web-test-runner. */
import { node, tsx, type Outcome, type RunOptions } from '../commands.js';

export const MOCHA = 'node_modules/mocha/bin/mocha.js';

export const mocha = (files: readonly string[], options: readonly string[] = []): Outcome =>
  node(MOCHA, [...options, ...files]);

/** By tsx, for the runner's configuration imports the harness. */
export const webTestRunner = (files: readonly string[], options: RunOptions = {}): Outcome =>
  tsx('node_modules/@web/test-runner/dist/bin.js', [], { ...options, env: { FILES: files.join(',') } });
