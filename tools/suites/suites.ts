/** Suites that are more than their files: started by a word, `npm test -- pages`. */
import { node, tsx, vite, type Outcome } from '../commands.js';

export interface Suite {
  readonly says: string;
  /** Modes of vite.config.ts whose files it loads. */
  readonly builds: readonly string[];
  readonly run: () => Outcome;
}

const CDN = ['cdn', 'iife'] as const;

/** One line a suite; `npm test -- test/<word>` means it too. */
export const SUITES: Readonly<Record<string, Suite>> = {
  pages: { says: 'whole pages under hostile policies', builds: CDN, run: () => tsx('test/pages/run.ts') },
  npm: { says: 'the npm build in plain Node', builds: ['npm'], run: () => node('test/npm/plain-node.mjs') },
};

/** The suite a path means. */
export const suiteOf = (path: string): Suite | undefined =>
  SUITES[path.replace(/^(?:\.\/)?test\//, '').replace(/\/$/, '')];

export const runSuite = ({ says, builds, run }: Suite, isBuilt: boolean): boolean => {
  console.log(`── ${says}`);
  return (isBuilt || builds.every((mode) => vite(mode).ok)) && run().ok;
};
