import { applyPatch, type Patch } from '../core/schema/apply-patch.js';
import type { Pack } from '../core/schema/pack.js';
import type { Problem } from '../core/base/types.js';

/**
 * A site owner's patch over a pack. Hostile until the schema has passed it; the schema is loaded here and only here.
 * Never throws: what is wrong comes back as problems with path and repair, and then the base is returned unchanged.
 */
export const mergePack = async (base: Pack, patch: unknown): Promise<{ pack: Pack; problems: readonly Problem[] }> => {
  const { checkPatch } = await import('../core/schema/patch.js');
  const problems = checkPatch(patch, base);
  if (problems.some(({ severity }) => severity === 'error')) return { pack: base, problems };
  return applyPatch(base, patch as Patch, problems);
};
