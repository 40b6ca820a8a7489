import * as z from 'zod/mini';
import { NOUNS } from '../../src/core/schema/pack.js';
import { singular, type Authored, type Json, type JsonObject } from '../content/content.js';
import type { Flaw, Lint } from './lint.js';

const keysOf = (value: Json | undefined, at = ''): readonly string[] =>
  value === null || typeof value !== 'object' || value === undefined
    ? []
    : Object.entries(value as JsonObject).flatMap(([key, each]) => [`${at}/${key}`, ...keysOf(each, `${at}/${key}`)]);

const describe = (value: Json | undefined): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);

const nameFlaws = ({ file, id, value }: Authored): readonly Flaw[] =>
  value['id'] === id
    ? []
    : [{ file, path: '/id', found: describe(value['id']), write: `"${id}", the name of the file` }];

/** References stand one folder deeper, by kind. */
const hintFor = (noun: Authored['noun']): string =>
  noun === 'references' ? '../../schemas/reference.json' : `../schemas/${singular(noun)}.json`;

const hintFlaws = ({ file, noun, value }: Authored): readonly Flaw[] => {
  const hint = hintFor(noun);
  const first = Object.entries(value)[0];
  if (first?.[0] === '$schema' && first[1] === hint) return [];
  return [
    {
      file,
      path: '/$schema',
      found: describe(value['$schema']),
      write: `"$schema": "${hint}" as the first key, so that editors help`,
    },
  ];
};

const kindFlaws = ({ file, noun, id, value }: Authored): readonly Flaw[] => {
  const right = `src/packs/references/${value['kind'] as string}/${id}.json`;
  return noun !== 'references' || file === right
    ? []
    : [{ file, path: '', found: 'a folder that is not its kind', write: right }];
};

const at = (value: Json | undefined, path: readonly PropertyKey[]): Json | undefined =>
  path.reduce<Json | undefined>((inner, key) => (inner as JsonObject | undefined)?.[String(key)], value);

const schemaFlaws = ({ file, noun, value }: Authored): readonly Flaw[] => {
  const result = z.safeParse<z.ZodMiniType>(NOUNS[noun], value);
  if (!result.success)
    return result.error.issues.map((issue) => ({
      file,
      path: `/${issue.path.join('/')}`,
      found: describe(at(value, issue.path)),
      write: issue.message,
    }));
  const known = new Set(keysOf(result.data as Json));
  return keysOf(value)
    .filter((key) => !known.has(key))
    .map((path) => ({ file, path, found: 'a key the schema does not know', write: 'another key, or nothing' }));
};

export const shape: Lint = {
  name: 'shape',
  description:
    'Each file is named after its id, points to its schema and has the shape of its noun, with no key ' +
    'too many; a reference lies in the folder of its kind.',
  check: ({ items }) =>
    items.flatMap((item) => [...nameFlaws(item), ...kindFlaws(item), ...hintFlaws(item), ...schemaFlaws(item)]),
};
