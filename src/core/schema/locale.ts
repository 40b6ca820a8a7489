import * as z from 'zod/mini';
import { uiSchema, type Noun } from './pack.js';
import { sentence } from './word.js';

const say = sentence('The Japanese sentence in this language.');
/** One sentence, or the item’s sentences by name; a list of steps in the order of the Japanese one. */
const text = z.union([say, z.record(z.string(), z.union([say, z.array(say)]))]);
const part = z.object({ text: z.optional(text), why: z.optional(say) });
const parts = z.optional(
  z.record(z.string(), part).check(z.meta({ description: 'By id; by place, counted from 0, where parts have none.' })),
);

/** The lists inside items whose parts carry words. */
export const PARTS = ['audiences', 'options', 'steps', 'goesOn', 'stopped', 'notMeaning', 'road', 'never'] as const;

const wordsOfItem = z.object({
  text: z.optional(text),
  ...(Object.fromEntries(PARTS.map((name) => [name, parts])) as Readonly<Record<(typeof PARTS)[number], typeof parts>>),
});

const items = (noun: Noun) =>
  z.optional(z.record(z.string(), wordsOfItem).check(z.meta({ description: `The words of the ${noun}, by id.` })));

/** The words of one language over the Japanese ones: what is left out stays Japanese, marked as such. */
export const localeSchema = z
  .object({
    $schema: z.optional(z.string()),
    brands: items('brands'),
    causes: items('causes'),
    questions: items('questions'),
    signals: items('signals'),
    locks: items('locks'),
    remedies: items('remedies'),
    contacts: items('contacts'),
    references: items('references'),
    ui: z.optional(uiSchema),
  })
  .check(z.meta({ description: 'A locale, or a part of one: words by kind and id. Rules stay where they are.' }));
export type LocaleWords = Omit<z.infer<typeof localeSchema>, '$schema'>;
