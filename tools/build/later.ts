import { LOCALES } from '../../src/core/base/locale.js';

interface Later {
  /** As a module of ours imports it. */
  readonly matches: RegExp;
  /** What stands in `dist/cdn/later/<name>.js`. */
  readonly entry: string;
}

const folded = (name: string): Later => ({
  matches: new RegExp(`folded/${name.replaceAll('.', '\\.')}\\.js$`),
  entry: `src/packs/folded/${name}.js`,
});

/** Another language comes whole or not at all: the classic file itself is Japanese. */
const inOtherLanguages = (): Readonly<Record<string, Later>> =>
  Object.fromEntries(
    LOCALES.filter((locale) => locale !== 'ja').flatMap((locale) =>
      ['amazon', 'first', 'directory'].map((name) => [`${name}-${locale}`, folded(`${name}.${locale}`)]),
    ),
  );

/** Files under fixed names in `dist/cdn/later`, so that the classic file finds what it does not hold. */
export const LATER: Readonly<Record<string, Later>> = {
  // In the classic file it is a second instance of what it shares with the core: it loads the suffixes itself.
  'mail-reader': { matches: /(?:^|\/)read-mail\.js$/, entry: 'src/core/message/read-mail.ts' },
  'qr-reader': { matches: /(?:^|\/)read-picture\.js$/, entry: 'src/elements/scam-check/model/read-picture.ts' },
  // Where it is refused, a plan is written without being looked through.
  'plan-check': { matches: /(?:^|\/)plan-check\.js$/, entry: 'src/elements/lock-status-guide/plan-check.ts' },
  // Without it the owner of a host is read by rule of thumb (core/message/domains.ts).
  suffixes: { matches: /(?:^|\/)suffixes\.js$/, entry: 'src/core/message/suffixes.ts' },
  // Where it is refused, heads break where the browser likes.
  phrases: { matches: /(?:^|\/)phrases\.js$/, entry: 'src/elements/host/phrases.ts' },
  // Without it only the pack's own brand is known (entries/packs.ts).
  directory: folded('directory.ja'),
  ...inOtherLanguages(),
  // Both only where an owner has content of their own.
  'merge-pack': { matches: /entries\/merge-pack\.js$/, entry: 'src/entries/merge-pack.ts' },
  schema: { matches: /core\/schema\/patch\.js$/, entry: 'src/core/schema/patch.ts' },
};
