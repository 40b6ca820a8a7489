import * as z from 'zod/mini';
import { id } from './id.js';
import { exampleFacts, likelihoodsSchema, priorSchema } from './likelihood.js';
import { item } from './scope.js';
import { sentence } from './word.js';

/** Why somebody cannot log in. */
export const causeSchema = z
  .object({
    id: id('cause'),
    ...item,
    prior: priorSchema,
    priorReason: sentence('Why the prior is what it is. Not shown.'),
    urgent: z.optional(
      z.boolean().check(z.meta({ description: 'Jumps the queue: what to do in the next ten minutes comes first.' })),
    ),
    answers: likelihoodsSchema,
    remedies: z
      .array(id('remedy'))
      .check(z.meta({ description: 'What may cure it. The order by cost and use is computed.' })),
    lock: z.optional(id('lock').check(z.meta({ description: 'The state to open in the lock guide.' }))),
    text: z.object({
      title: sentence('The cause as a sentence of at most 24 letters or so: 「〜のようです」.'),
      short: sentence('The same in a few words, for lists.'),
      why: sentence('One or two sentences: what happens here.'),
    }),
    examples: z
      .array(
        z.object({
          facts: exampleFacts,
          within: z.optional(z.number().check(z.meta({ description: 'The rank it must reach. Default 1.' }))),
        }),
      )
      .check(
        z.minLength(1),
        z.meta({ description: 'Answers that must lead here. Run by the tests, dropped by the build.' }),
      ),
  })
  .check(z.meta({ description: 'A cause: why somebody cannot log in.' }));
export type Cause = Omit<z.infer<typeof causeSchema>, 'examples' | '$schema' | 'priorReason'>;
