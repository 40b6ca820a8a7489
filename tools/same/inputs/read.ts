/** Reads what both sides are given. Always of the working tree, so that both are given the same. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
export const FIXTURES = join(ROOT, 'test/fixtures');
export const PACKS = join(ROOT, 'src/packs');
/** Private material beside the repository; not everybody has it. */
export const CORPORA = join(ROOT, '../shared/corpora');

export type Row = Readonly<Record<string, unknown>>;

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The rows of a file of lines; none where there is no such file. */
export const readLines = (path: string): readonly string[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];

export const readRows = (path: string): readonly Row[] => readLines(path).map((line) => JSON.parse(line) as Row);

export const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : [];

/** A folder of JSON, one item a file. An empty one would compare nothing and say that all is well. */
export const readFolder = (folder: string): readonly Row[] => {
  const items = filesIn(folder).filter((path) => path.endsWith('.json'));
  if (items.length === 0) throw new Error(`same: no items in ${folder}: say in tools/same/inputs where they are now`);
  return items.map((path) => readJson(path) as Row);
};

export const filesUnder = (path: string): readonly string[] =>
  statSync(path).isDirectory() ? filesIn(path).flatMap(filesUnder) : [path];

const TOOL = join(ROOT, 'tools/same');
const isOurs = (path: string): boolean => !path.endsWith('expected.json');

/** Changes with what the sides are given, and with how they are asked. */
export const inputsDigest = (): string => {
  const hash = createHash('sha1');
  const read = [TOOL, FIXTURES, ...['signals', 'locks', 'causes'].map((noun) => join(PACKS, noun))]
    .flatMap(filesUnder)
    .filter(isOurs);
  for (const path of read) hash.update(readFileSync(path));
  for (const path of existsSync(CORPORA) ? filesUnder(CORPORA) : [])
    hash.update(`${path.slice(CORPORA.length)} ${statSync(path).size}`);
  return hash.digest('hex').slice(0, 16);
};
