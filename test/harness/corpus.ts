/** Serves the corpora beside the repository to tests, read-only, where they are. Nothing is copied. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));
const PREFIX = '/__corpus/';

const listFiles = () =>
  readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

const read = (name) => {
  const path = join(ROOT, normalize(name));
  return path.startsWith(ROOT) && existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
};

const answer = (name) => (name === '' || name === 'index.json' ? JSON.stringify(listFiles()) : read(name));

/** `/__corpus/index.json` lists the files, `/__corpus/<file>` gives one; 404 where there are none. */
export const corpus = async (context, next) => {
  if (!context.path.startsWith(PREFIX)) return next();
  const body = existsSync(ROOT) ? answer(decodeURIComponent(context.path.slice(PREFIX.length))) : undefined;
  context.status = body === undefined ? 404 : 200;
  context.type = body === undefined || typeof body !== 'string' ? 'application/octet-stream' : 'application/json';
  context.body = body ?? 'no such file in the corpora\n';
};
