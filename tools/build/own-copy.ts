import type { Plugin } from 'vite';

const DIRECTORY = /\/elements\/directory\.js$/;

/**
 * The loader has its own copy of the directory: shared with what opens one widget from another it would be a file of its own, and the
 * page would wait a round trip longer for its first widget. It holds no state, so that two are as good as one.
 */
export const ownCopy = (): Plugin => ({
  name: 'own-copy',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!DIRECTORY.test(source) || !importer?.endsWith('/embed/watch-page.ts')) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && `${found.id}?own`;
  },
});
