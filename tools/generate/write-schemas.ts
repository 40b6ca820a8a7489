/** Writes the JSON Schemas (2020-12) for editors and outside authors: `npm run generate -- schemas`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { id } from '../../src/core/schema/id.js';
import { localeSchema } from '../../src/core/schema/locale.js';
import { NOUNS, ctaSchema, removalSchema, uiSchema, type Noun } from '../../src/core/schema/pack.js';
import { NOUN_NAMES, PACKS, singular, writeFile } from '../content/content.js';

const BASE = 'https://unpkg.com/lockout-kit/schemas/';

interface Shaped {
  readonly shape: Readonly<Record<string, z.ZodMiniType>>;
}

/** A change names its item and says only what changes. */
const changeOf = ({ shape }: Shaped) =>
  z.object({
    ...Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, z.optional(schema)])),
    id: id('item'),
  });

type Either = Shaped | { readonly def: { readonly options: readonly Shaped[] } };

const shapesOf = (schema: Either): readonly Shaped[] => ('shape' in schema ? [schema] : schema.def.options);

const patchOf = (noun: Noun) =>
  z.optional(
    z
      .array(z.union([removalSchema, ...shapesOf(NOUNS[noun] as unknown as Either).map(changeOf)]))
      .check(z.meta({ description: `The ${noun} this pack adds, changes or removes.` })),
  );

/** A whole pack, or a patch of one, as one document. */
const packSchema = z
  .object({
    $schema: z.optional(z.string()),
    ...Object.fromEntries(NOUN_NAMES.map((noun) => [noun, patchOf(noun)])),
    ui: z.optional(uiSchema),
    cta: z.optional(ctaSchema),
  })
  .check(z.meta({ description: 'A pack: content for the three widgets as one document.' }));

const documentOf = (name: string, schema: z.core.$ZodType): string => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'ref' });
  return `${JSON.stringify({ $schema, $id: `${BASE}${name}.json`, title: name, ...rest }, null, 2)}\n`;
};

/** File name → text. */
const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ...NOUN_NAMES.map((noun): [string, string] => [`${singular(noun)}.json`, documentOf(singular(noun), NOUNS[noun])]),
    ['pack.json', documentOf('pack', packSchema)],
    ['locale.json', documentOf('locale', localeSchema)],
  ]);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? join(PACKS, 'schemas');
  const files = schemaFiles();
  for (const [name, text] of files) writeFile(join(folder, name), text);
  console.log(`wrote ${files.size} schemas`);
}
