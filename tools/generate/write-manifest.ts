/** Writes custom-elements.json, as custom-elements-manifest.config.mjs says. */
import { node, type Outcome } from '../commands.js';

const ANALYZER = 'node_modules/@custom-elements-manifest/analyzer/cem.js';

export const writeManifest = (folder: string): Outcome =>
  node(ANALYZER, ['analyze', '--quiet'], { keep: true, env: { MANIFEST_OUT: folder } });
