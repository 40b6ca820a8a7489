/** Serves the corpora beside the repository to tests, read-only, where they are. Nothing is copied. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Middleware } from './middleware.js';

const ROOT = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));
const PREFIX = '/__corpus/';

const listFiles = (): readonly string[] =>
  readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

const read = (name: string): Buffer | undefined => {
  const path = join(ROOT, normalize(name));
  return path.startsWith(ROOT) && existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
};

const answer = (name: string): Buffer | string | undefined =>
  name === '' || name === 'index.json' ? JSON.stringify(listFiles()) : read(name);

/** `/__corpus/index.json` lists the files, `/__corpus/<file>` gives one; 404 where there are none. */
export const corpus: Middleware = (context, next) => {
  if (!context.path.startsWith(PREFIX)) return next();
  const body = existsSync(ROOT) ? answer(decodeURIComponent(context.path.slice(PREFIX.length))) : undefined;
  context.status = body === undefined ? 404 : 200;
  context.type = typeof body === 'string' ? 'application/json' : 'application/octet-stream';
  context.body = body ?? 'no such file in the corpora\n';
};
