import type { Plugin } from 'vite';

const WATCH_PAGE = /\/embed\/watch-page\.ts$/;
const DIRECTORY = /\/elements\/directory\.js$/;
const DEFINE_ONCE = /\/define-once\.js$/;
const DOOR = /^\.\/([a-z-]+)\/index\.js$/;
const OWN = '?own';

/** The same module under another name, so that it is not shared. */
const asOwn = (id: string | undefined): string | null => (id === undefined ? null : id + OWN);

/**
 * The loader has its own copy of the directory: shared with what opens one widget from another it would be a file of its own, and the
 * page would wait a round trip longer for its first widget. It holds no state, so that two are as good as one. That copy fetches
 * `<tag>.js`, the file that registers a widget, so that a page with the loader and one with that file alone load the same.
 */
export const ownCopy = (): Plugin => ({
  name: 'own-copy',
  enforce: 'pre',
  async resolveId(source, importer = '') {
    const find = async (what: string): Promise<string | undefined> =>
      (await this.resolve(what, importer, { skipSelf: true }))?.id;
    if (WATCH_PAGE.test(importer) && DIRECTORY.test(source)) return asOwn(await find(source));
    if (!importer.endsWith(OWN)) return null;
    if (DEFINE_ONCE.test(source)) return asOwn(await find(source));
    const [, tag] = DOOR.exec(source) ?? [];
    return tag === undefined ? null : ((await find(`../embed/define/${tag}.js`)) ?? null);
  },
});
