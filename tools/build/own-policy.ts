import type { Plugin } from 'vite';

const LITS = 'createPolicy("lit-html"';
const OURS = 'createPolicy("lockout-kit"';

/**
 * Names Lit's Trusted Types policy after us, so that a page can allow us and nobody else,
 * and a Lit of the page's own does not collide with ours. Not for npm, where Lit is the page's.
 */
export const ownPolicy = (): Plugin => {
  let renamed = false;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/lit-html\/lit-html\.js$/.test(id)) return null;
      if (!code.includes(LITS))
        this.error(`lit-html no longer says ${LITS}: find its new policy name in tools/build/own-policy.ts`);
      renamed = true;
      return { code: code.replace(LITS, OURS), map: null };
    },
    generateBundle() {
      if (!renamed) this.warn('lit-html is not in this bundle, so no Trusted Types policy was renamed');
    },
  };
};
