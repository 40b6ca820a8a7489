import * as z from 'zod/mini';
import { conditionSchema } from './condition.js';
import { id } from './id.js';
import { exampleFacts } from './likelihood.js';
import { item } from './scope.js';
import { sentence, weightWord } from './word.js';

const example = z.union([
  z.string().check(z.meta({ description: 'A message as pasted.' })),
  z.object({ message: z.string(), facts: exampleFacts }),
]);

/** A sign that a message is fake, or a sign that it is not. */
export const signalSchema = z
  .object({
    id: id('signal'),
    ...item,
    when: conditionSchema,
    weight: weightWord.check(
      z.meta({
        description:
          'A message that shows this is … fake. sometimes = a hint, often = strong, always = decides; ' +
          'rarely and never speak against a fake.',
      }),
    ),
    weak: z.optional(
      z
        .boolean()
        .check(z.meta({ description: 'Never decides, alone or with other weak signs: genuine messages show it too.' })),
    ),
    family: id('family').check(
      z.meta({ description: 'Signs that say the same thing; only the strongest of a family counts.' }),
    ),
    reason: sentence('Why this weight. Not shown.'),
    text: z.object({
      title: sentence('What was seen, as a sentence.'),
      note: z.optional(sentence('What it is worth, or what to know about it.')),
    }),
    examples: z.object({ fires: z.array(example), silent: z.array(example) }).check(
      z.meta({
        description:
          'Messages (own words, never copied) that show it and that do not. Run by the tests, dropped ' +
          'by the build.',
      }),
    ),
  })
  .check(z.meta({ description: 'A signal: a sign for or against a fake.' }));
export type Signal = Omit<z.infer<typeof signalSchema>, 'examples' | '$schema' | 'reason'>;
