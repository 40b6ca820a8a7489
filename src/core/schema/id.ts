import * as z from 'zod/mini';
import type { FactRowId, Id } from '../base/id.js';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ROW = /^(?:[A-Z]|F-[A-Z])-?[A-Z]?\d+[a-z]?$/;

const patterned = <T extends string>(pattern: RegExp, description: string): z.ZodMiniType<T, T> =>
  z.string().check(z.regex(pattern), z.meta({ description })) as unknown as z.ZodMiniType<T, T>;

/** The schema of an id of one noun. */
export const id = <Noun extends string>(noun: Noun): z.ZodMiniType<Id<Noun>, Id<Noun>> =>
  patterned<Id<Noun>>(KEBAB, `The id of a ${noun}: lower case, words joined by hyphens, the same in every language.`);

export const factRow = patterned<FactRowId>(ROW, 'The id of a row of the fact inventory (src/packs/facts.index.json).');

export const sources = z.array(factRow).check(
  z.meta({
    description: 'The rows of the fact inventory this rests on. Shown to the visitor with publisher and dates.',
  }),
);
