import { applyPatch, type Patch } from '../core/schema/apply-patch.js';
import { patchFrom } from '../core/schema/patch-from.js';
import { plainCopy } from '../core/base/plain-copy.js';
import type { Pack } from '../core/schema/pack.js';
import type { Problem, ProblemCode } from '../core/base/types.js';

interface Merged {
  readonly pack: Pack;
  readonly problems: readonly Problem[];
}

const wrong = (code: ProblemCode, path: string, found: unknown, expected: string): Problem => ({
  code,
  severity: 'error',
  path,
  found: String(found).slice(0, 80),
  expected,
});

const hasErrors = (problems: readonly Problem[]): boolean => problems.some(({ severity }) => severity === 'error');

const checked = async (base: Pack, patch: unknown): Promise<Merged> => {
  const { checkPatch } = await import('../core/schema/patch.js');
  const problems = checkPatch(patch, base);
  return hasErrors(problems) ? { pack: base, problems } : applyPatch(base, patch as Patch, problems);
};

/** A copy of what was given, or what is wrong with it: it may throw, or have no end. */
const copied = (value: unknown): { readonly copy: unknown } | { readonly problem: Problem } => {
  try {
    return { copy: plainCopy(value) };
  } catch (error) {
    const found = error instanceof Error ? error.message : 'what throws';
    return { problem: wrong('wrong-type', '', found, 'data as JSON has it, at most 32 levels deep') };
  }
};

/**
 * A site owner's patch over a pack. Hostile until the schema has passed it; the schema is loaded here and only here.
 * Never throws: what is wrong comes back as problems with path and repair, and then the base is returned unchanged.
 */
export const mergePack = async (base: Pack, patch: unknown): Promise<Merged> => {
  const given = copied(patch);
  if ('problem' in given) return { pack: base, problems: [given.problem] };
  try {
    return await checked(base, given.copy);
  } catch (error) {
    return { pack: base, problems: [wrong('fetch-failed', '', error, 'the schema beside the kit’s own files')] };
  }
};

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** It may be about a brand it brings along, and in a language we have no words in. */
const checkAbout = ({ brands }: Pack, brand: string, locale: string): readonly Problem[] => [
  ...(brands.some(({ id }) => id === brand)
    ? []
    : [wrong('unknown-id', '/brand', brand, 'the id of one of its brands')]),
  ...(isLanguage(locale) ? [] : [wrong('wrong-type', '/locale', locale, 'a language tag such as ja')]),
];

/** A whole pack over the built-in one it was made from. Nothing of it is taken on trust: what differs passes as a patch does. */
export const mergeWhole = async (base: Pack, whole: object): Promise<Merged> => {
  const given = copied(whole);
  if ('problem' in given) return { pack: base, problems: [given.problem] };
  const copy = given.copy as Pack;
  const { patch, inPack } = patchFrom(base, copy);
  const merged = Object.keys(patch).length > 0 ? await mergePack(base, patch) : { pack: base, problems: [] };
  const [brand, locale] = [String(copy.brand), String(copy.locale)];
  const problems = [
    ...merged.problems.map((problem) => ({ ...problem, path: inPack(problem.path) })),
    ...checkAbout(merged.pack, brand, locale),
  ];
  return hasErrors(problems) ? { pack: base, problems } : { pack: { ...merged.pack, brand, locale }, problems };
};
