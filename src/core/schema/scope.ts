import * as z from 'zod/mini';
import { id, sources } from './id.js';

/** Whom an item is for. Left out = everybody. */
export const scope = {
  brands: z.optional(z.array(id('brand')).check(z.meta({ description: 'Only for these brands. Left out: all.' }))),
  audiences: z.optional(
    z.array(id('audience')).check(z.meta({ description: 'Only for these audiences. Left out: all.' })),
  ),
};

/** What every item carries besides its rule and its text. */
export const item = {
  ...scope,
  $schema: z.optional(z.string().check(z.meta({ description: 'Lets an editor help; dropped when packs are folded.' }))),
  protected: z.optional(
    z.boolean().check(z.meta({ description: 'May be translated by an owner, never removed, reordered or emptied.' })),
  ),
  lang: z.optional(
    z.string().check(
      z.meta({
        description:
          'The language of its words, where it is not that of the pack. `npm run fold` says so where a ' +
          'translation is missing.',
      }),
    ),
  ),
  sources,
};
