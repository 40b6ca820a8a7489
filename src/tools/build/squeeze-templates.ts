import type { Plugin } from 'vite';

/**
 * Takes the indentation out of html`` literals. In minified code a line break stands in a template literal and nowhere else, and in
 * ours only between tags and between attributes.
 */
export const squeezeTemplates = (code: string): string =>
  code.replace(/(.?)\s*\n\s*(.?)/g, (_, before: string, after: string) => (/[>}`]/.test(before) && /[<$`]/.test(after) ? before + after : `${before} ${after}`));

/** Vite leaves the text of html`` as it is written. */
export const squeezeHtml = (): Plugin => ({
  name: 'squeeze-html-literals',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = squeezeTemplates(file.code);
  },
});
