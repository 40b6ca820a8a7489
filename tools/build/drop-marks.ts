import type { Plugin } from 'vite';

const MARK = /\/\* ?@__(?:PURE|NO_SIDE_EFFECTS)__ ?\*\//g;

/** What marks a call as pure has done its work once the bundle is written; nobody bundles these files again. */
export const dropMarks = (): Plugin => ({
  name: 'drop-marks',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = chunk.code.replace(MARK, '');
  },
});
