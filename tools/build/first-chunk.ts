import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The list of what every widget needs before its first stage. */
export const FIRST_LIST = 'src/elements/host/first.ts';

const LISTED = /from '(\.[^']+)\.js'/g;

/** The modules of that list, as the bundler names them. */
export const firstModules = (root: string): ReadonlySet<string> => {
  const list = resolve(root, FIRST_LIST);
  const names = [...readFileSync(list, 'utf8').matchAll(LISTED)].map(
    ([, name = '']) => `${resolve(dirname(list), name)}.ts`,
  );
  return new Set(names);
};
