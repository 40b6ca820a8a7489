import * as z from 'zod/mini';
import { id, sources } from './id.js';
import { exampleFacts, likelihoodsSchema, priorSchema } from './likelihood.js';
import { item, scope } from './scope.js';
import { sentence, weightWord } from './word.js';

const statement = z.object({
  audiences: scope.audiences,
  text: sentence('One sentence.'),
  sources: z.optional(sources),
});

/** One station of the way out. */
const step = z.object({
  id: id('step'),
  audiences: scope.audiences,
  text: z.object({
    title: sentence('What to do or wait for, in a few words.'),
    note: z.optional(sentence('How, one or two sentences.')),
    wait: z.optional(sentence('How long it takes, as people say it: 「最長30日」.')),
  }),
  waitDays: z.optional(
    z.tuple([z.number(), z.number()]).check(z.meta({ description: 'The waiting time, from and to, in days.' })),
  ),
  documents: z.optional(z.array(id('reference'))),
  contact: z.optional(id('contact')),
  remedy: z.optional(id('remedy')),
  lookUp: z.optional(
    z
      .enum(['metric', 'prohibited'])
      .check(z.meta({ description: 'The references of this kind are shown beside the step.' })),
  ),
  plan: z.optional(z.boolean().check(z.meta({ description: 'The plan of action is written here.' }))),
  drifts: z.optional(
    z.boolean().check(
      z.meta({
        description: 'Rests on a number of days or another figure that changes. A waiting time does so anyway.',
      }),
    ),
  ),
  sources: z.optional(sources),
});

export const LOCK_SHAPES = ['locked', 'paused', 'review', 'closed', 'outage', 'fake', 'emergency'] as const;

/** A state an account can be in. */
export const lockSchema = z
  .object({
    id: id('lock'),
    ...item,
    shape: z.enum(LOCK_SHAPES).check(z.meta({ description: 'The badge: shape and tone.' })),
    prior: priorSchema,
    answers: likelihoodsSchema,
    phrases: z.array(z.object({ says: z.string().check(z.minLength(2)), weight: weightWord })).check(
      z.meta({
        description:
          'Words of a notice and how often notices of this state have them. Japanese and English, ' +
          'compared after folding.',
      }),
    ),
    text: z.object({
      label: sentence('Over the state: 「出品用アカウントの状態」.'),
      title: sentence('The state in a few words.'),
      lead: sentence('What it is not, or the one thing to do now.'),
      means: sentence('What it means, one or two sentences.'),
    }),
    goesOn: z.array(statement).check(z.meta({ description: 'What still works or must go on.' })),
    stopped: z.array(statement).check(z.meta({ description: 'What is stopped.' })),
    notMeaning: z.array(statement).check(z.meta({ description: 'What it does not mean.' })),
    road: z.array(step).check(z.minLength(1), z.meta({ description: 'The way out, step by step.' })),
    never: z.array(
      z.object({ text: sentence('What never to do.'), why: sentence('Why.'), sources: z.optional(sources) }),
    ),
    examples: z.object({ notices: z.array(z.string()), facts: z.array(exampleFacts) }).check(
      z.meta({
        description: 'Notices (own words) and answers that must lead here. Run by the tests, dropped by the build.',
      }),
    ),
  })
  .check(z.meta({ description: 'A lock: a state an account can be in, and the way out.' }));
export type Lock = Omit<z.infer<typeof lockSchema>, 'examples' | '$schema'>;
