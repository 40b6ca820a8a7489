import * as z from 'zod/mini';
import { CONTACT_ROLES } from '../base/role.js';
import { id } from './id.js';
import { stepSchema } from './remedy.js';
import { item } from './scope.js';
import { day, link, sentence } from './word.js';

/** An official route to somebody who can help. */
export const contactSchema = z
  .object({
    id: id('contact'),
    ...item,
    role: z.optional(
      z.enum(CONTACT_ROLES).check(
        z.meta({
          description:
            'The part it plays for the widgets, one item a part. last-resort: the desk to turn to where ' +
            'no other is named.',
        }),
      ),
    ),
    needsSignIn: z.boolean().check(z.meta({ description: 'Whether one must be signed in to use it.' })),
    link: z.optional(link),
    checked: day.check(z.meta({ description: 'When the route was last checked against its sources.' })),
    ready: z.array(id('reference')).check(z.meta({ description: 'What to have at hand, in order.' })),
    never: z.array(id('reference')).check(z.meta({ description: 'What never to tell or send.' })),
    text: z.object({
      title: sentence('「ログインしなくても、Amazonに連絡できます」'),
      open: z.optional(sentence('The words on the button that opens the link.')),
      note: z.optional(sentence('What to know about it.')),
    }),
    steps: z.array(stepSchema),
  })
  .check(z.meta({ description: 'A contact: an official route, what to have ready, what never to tell.' }));
export type Contact = Omit<z.infer<typeof contactSchema>, '$schema'>;
