import * as z from 'zod/mini';
import { id } from './id.js';
import { item } from './scope.js';
import { device, link, sentence } from './word.js';

const steps = (description: string) =>
  z.optional(z.array(sentence('One step.')).check(z.minLength(1), z.meta({ description })));

const reference = <Kind extends string, Shape extends z.core.$ZodLooseShape, Text extends z.core.$ZodLooseShape>(
  kind: Kind,
  description: string,
  text: Text,
  shape: Shape,
) =>
  z
    .object({
      id: id('reference'),
      ...item,
      kind: z.literal(kind),
      ...shape,
      text: z.object({ title: sentence('What it is.'), note: z.optional(sentence('A second line.')), ...text }),
    })
    .check(z.meta({ description }));

/** What is looked up beside a cause or lock. */
export const referenceSchema = z.discriminatedUnion('kind', [
  reference(
    'message',
    'Words of a screen or mail, told apart by matching. `title` holds the words as they read.',
    {},
    {
      variants: z.optional(z.array(z.string()).check(z.meta({ description: 'Other wordings, other languages.' }))),
      genuine: z.boolean().check(z.meta({ description: 'false: words only fakes are known to use.' })),
      answers: z.record(id('question'), id('option')).check(z.meta({ description: 'The answers these words give.' })),
    },
  ),
  reference(
    'document',
    'A paper one may be asked for.',
    { refused: z.optional(sentence('What is not accepted.')) },
    {
      freshDays: z.optional(z.number().check(z.meta({ description: 'It must have been issued within so many days.' }))),
    },
  ),
  reference('ready', 'What to have at hand before calling or writing.', {}, {}),
  reference('never', 'What never to tell or send.', {}, {}),
  reference(
    'metric',
    'A performance metric.',
    { counts: z.optional(sentence('What counts.')), not: z.optional(sentence('What does not.')) },
    {
      below: z.number().check(z.meta({ description: 'The threshold in percent.' })),
      days: z.optional(z.number()),
    },
  ),
  reference('prohibited', 'A class of goods that may not be sold.', {}, {}),
  reference('faq', 'A question people ask, with its answer as the note.', {}, {}),
  reference(
    'report',
    'A desk that takes reports or gives advice.',
    { how: z.optional(sentence('How to report there.')) },
    { link: z.optional(link) },
  ),
  reference(
    'stake',
    'What to do today about something that cannot wait, beside what mends the sign-in. `title` ' +
      'is the action, the note its reason.',
    {},
    {
      answers: z.record(id('question'), id('option')).check(z.meta({ description: 'The answer it belongs to.' })),
    },
  ),
  reference('prevention', 'A tip for afterwards.', {}, {}),
  reference(
    'get-message',
    'How to get a message out of one app, without opening anything in it. `title` names the app.',
    {
      copy: steps('How to copy the words.'),
      link: steps('How to copy the address behind a button without opening it.'),
      sender: steps('How to see who really sent it.'),
      save: steps('How to save it as a file.'),
    },
    {
      order: z
        .number()
        .check(z.meta({ description: 'Its place among the tabs; the first that fits the device is shown.' })),
      devices: z.array(device).check(z.meta({ description: 'The devices it is for.' })),
    },
  ),
  reference(
    'plan-item',
    'An item of the plan of action.',
    {
      ask: sentence('What to write here, as a question.'),
      good: sentence('An example that says something. Our own.'),
      bad: sentence('An example that says nothing. Our own.'),
    },
    {
      order: z.number(),
      part: z
        .enum(['root-cause', 'actions-taken', 'prevention'])
        .check(z.meta({ description: 'The part of the plan Amazon asks for.' })),
    },
  ),
]);

export type Reference = Omit<z.infer<typeof referenceSchema>, '$schema'>;
type ReferenceUnion = z.infer<typeof referenceSchema>;
export type ReferenceKind = ReferenceUnion['kind'];
export type ReferenceOf<K extends ReferenceKind> = Extract<ReferenceUnion, { readonly kind: K }>;
