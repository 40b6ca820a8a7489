import * as z from 'zod/mini';
import { conditionSchema } from './condition.js';
import { id } from './id.js';
import { item } from './scope.js';
import { sentence, weightWord } from './word.js';

const option = z.object({
  id: id('option'),
  audiences: z.optional(z.array(id('audience')).check(z.meta({ description: 'Offered to these audiences only.' }))),
  urgent: z.optional(z.boolean().check(z.meta({ description: 'A red flag: shown in the danger tone.' }))),
  usual: z.optional(
    weightWord.check(
      z.meta({
        description:
          'How often people in general give this answer: counts wherever a cause says nothing about ' +
          'it. Default: the question’s word.',
      }),
    ),
  ),
  phrases: z.optional(
    z.array(z.string()).check(
      z.meta({
        description:
          'Everyday words, Japanese and English, that give this answer when typed. 「…」 stands for a ' +
          'few letters between.',
      }),
    ),
  ),
  text: z.object({
    label: sentence('The answer as a button, at most 16 letters or so.'),
    hint: z.optional(sentence('A second, smaller line.')),
    chip: z.optional(sentence('The answer so far, said as a fact: 「パスワードは通る」. Default: the label.')),
  }),
});

/** Something asked of the visitor. 'unknown' is always possible and never listed here. */
export const questionSchema = z
  .object({
    id: id('question'),
    ...item,
    choose: z.enum(['one', 'many']).check(z.meta({ description: 'One answer or several.' })),
    lookUp: z.optional(
      z.boolean().check(
        z.meta({
          description: 'The answer has to be looked up or tried elsewhere: who cannot do that now may say so.',
        }),
      ),
    ),
    seconds: z
      .number()
      .check(z.positive(), z.meta({ description: 'How long an answer takes the visitor, in seconds.' })),
    order: z.number().check(z.meta({ description: 'The author’s order; breaks ties.' })),
    redFlag: z.optional(
      z.boolean().check(z.meta({ description: 'Asked so early that the emergency is caught within two questions.' })),
    ),
    topic: z.optional(
      z.string().check(
        z.meta({
          description:
            'Questions on one topic say the same thing in part; what they say together is not counted twice.',
        }),
      ),
    ),
    usual: weightWord.check(z.meta({ description: 'The word for options a cause says nothing about.' })),
    askIf: z.optional(conditionSchema),
    options: z.array(option).check(z.minLength(2)),
    text: z.object({
      ask: sentence('The question, at most 24 letters or so.'),
      short: z.optional(
        sentence('What it is about, in a few words, for lists: 「乗っ取りのしるし」. Default: the question.'),
      ),
      why: sentence('Why it is asked, one sentence.'),
      where: z.optional(sentence('Where the answer is found.')),
    }),
  })
  .check(z.meta({ description: 'A question to the visitor.' }));
export type QuestionItem = Omit<z.infer<typeof questionSchema>, '$schema'>;
export type QuestionOption = QuestionItem['options'][number];
