import * as z from 'zod/mini';
import { REMEDY_ROLES } from '../base/role.js';
import { conditionSchema } from './condition.js';
import { id, sources } from './id.js';
import { item } from './scope.js';
import { device, link, sentence, weightWord } from './word.js';

/** One thing to do. Left-out devices and audiences mean: for all. */
export const stepSchema = z.object({
  id: id('step'),
  devices: z.optional(z.array(device).check(z.meta({ description: 'Only on these devices.' }))),
  audiences: z.optional(z.array(id('audience')).check(z.meta({ description: 'Only for these audiences.' }))),
  link: z.optional(link),
  text: sentence('What to do, one sentence. Labels of screens in 「」.'),
  sources: z.optional(sources),
});
export type Step = z.infer<typeof stepSchema>;

export const minutesSchema = z
  .tuple([z.number(), z.number()])
  .check(z.meta({ description: 'How long it takes the visitor, from and to, in minutes.' }));

/** What to do about a cause, or after a mishap. */
export const remedySchema = z
  .object({
    id: id('remedy'),
    ...item,
    minutes: minutesSchema,
    helps: weightWord.check(z.meta({ description: 'How often it cures the causes that name it.' })),
    isService: z.optional(
      z.boolean().check(z.meta({ description: 'Asking the brand’s support; comes after what one can do oneself.' })),
    ),
    contact: z.optional(id('contact')),
    role: z.optional(
      z.enum(REMEDY_ROLES).check(
        z.meta({
          description:
            'The part it plays for the widgets, one item a part. check-inside: whether a notice is in ' +
            'the brand too. for-others: helps others, not the one who does it.',
        }),
      ),
    ),
    unless: z.optional(
      conditionSchema.check(z.meta({ description: 'Not offered when this holds: it would be the same thing again.' })),
    ),
    drifts: z.optional(z.boolean().check(z.meta({ description: 'Rests on screen labels that change.' }))),
    emergency: z.optional(
      z
        .object({
          order: z.number().check(z.meta({ description: 'The place in the damage-control list; smaller is sooner.' })),
          when: z.optional(conditionSchema),
        })
        .check(z.meta({ description: 'Belongs to the damage-control list, when this holds.' })),
    ),
    text: z.object({
      title: sentence('The action: 「時計を合わせましょう」.'),
      short: sentence('The same as a noun phrase, for the list of what was tried: 「時計を自動で合わせる」.'),
      lead: z.optional(sentence('One sentence before the steps.')),
      note: z.optional(sentence('One sentence after the steps: limits, what it does not do.')),
      wait: z.optional(sentence('How long others had to wait, if it is not over at once.')),
    }),
    steps: z.array(stepSchema).check(z.minLength(1)),
  })
  .check(z.meta({ description: 'A remedy: what to do, step by step, by device and audience.' }));
export type Remedy = Omit<z.infer<typeof remedySchema>, '$schema'>;
