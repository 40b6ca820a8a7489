import type { Plugin } from 'vite';

/**
 * Takes the indentation out of html`` literals: in minified code a line break with two spaces behind it stands there and nowhere else,
 * and in ours only between tags and between attributes. A line break without them is somebody's '\n', which the minifier writes out.
 */
export const squeezeLiterals = (code: string): string =>
  code.replace(/(.?)\s*\n {2,}(.?)/g, (_, before: string, after: string) =>
    /[>}`]/.test(before) && /[<$`]/.test(after) ? before + after : `${before} ${after}`,
  );

/** Vite leaves the text of html`` as it is written. */
export const squeezeTemplates = (): Plugin => ({
  name: 'squeeze-templates',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = squeezeLiterals(file.code);
  },
});
