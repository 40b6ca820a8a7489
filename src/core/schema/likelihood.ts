import * as z from 'zod/mini';
import { id } from './id.js';
import { weightWord } from './word.js';

/** question → option → how often somebody with this cause (or lock) gives that answer. */
export const likelihoodsSchema = z.record(id('question'), z.record(id('option'), weightWord)).check(
  z.meta({
    description:
      'For each question that tells something: how often each answer is given when this is so. An ' +
      'option left out counts as the question’s `usual` word.',
  }),
);
export type Likelihoods = z.infer<typeof likelihoodsSchema>;

/** How common this is before anything is known, for all or by audience. */
export const priorSchema = z
  .union([weightWord, z.record(id('audience'), weightWord)])
  .check(z.meta({ description: 'How common it is before anything is known: one word, or one an audience.' }));
export type Prior = z.infer<typeof priorSchema>;

export const exampleFacts = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .check(z.meta({ description: 'Facts as the visitor would give them: question id → option id or ids.' }));
