import type { OutputChunk } from 'rolldown';
import type { Plugin } from 'vite';

const OPEN = /^[ \t]*\/\/ *@__(NO_SIDE_EFFECTS|PURE)__[ \t]*$/gm;

/** A line comment for the bundler becomes one that ends by itself. */
export const closeComments = (code: string): string => code.replace(OPEN, '/* @__$1__ */');

const exportsSomething = (body: readonly { readonly type: string }[]): boolean =>
  body.some(({ type }) => type.startsWith('Export'));

/**
 * rolldown 1.3.2 prints zod's `// @__NO_SIDE_EFFECTS__` into its one long line and so comments out all that follows,
 * exports included, without a word. The comments are closed before, and what was printed is read again after.
 */
export const keepCommentsClosed = (): Plugin => ({
  name: 'keep-comments-closed',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('node_modules') && code.includes('// @__') ? { code: closeComments(code), map: null } : null,
  writeBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(
      (chunk): chunk is OutputChunk => chunk.type === 'chunk' && chunk.exports.length > 0,
    );
    for (const { code, fileName } of chunks)
      if (!exportsSomething(this.parse(code).body))
        this.error(`${fileName} lost its exports in printing: look for a line comment in it`);
  },
});
