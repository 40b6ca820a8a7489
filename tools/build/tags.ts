import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIRECTORY = 'src/elements/directory.ts';
const ROW = /^ {2}'([a-z-]+)': async/gm;

/** The tags of the directory, read off its text: importing it here would bundle every widget into the build's own configuration. */
export const tagsOf = (root: string): readonly string[] =>
  [...readFileSync(join(root, DIRECTORY), 'utf8').matchAll(ROW)].map(([, tag = '']) => tag);
