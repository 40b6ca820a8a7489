import type { Pack } from '../../core/schema/pack.js';
import type { Problem } from '../../core/base/types.js';

/** Where an owner's JSON can come from; later ones go over earlier ones. */
export interface OwnerContent {
  /** Address of a JSON file. */
  readonly src?: string | undefined;
  /** JSON in an attribute. */
  readonly config?: string | undefined;
  /** JSON in a child script. */
  readonly script?: string | undefined;
  /** An object given by a script. */
  readonly pack?: object | undefined;
}

const broken = (path: string, found: string, expected: string, code: Problem['code'] = 'not-json'): Problem => ({
  code,
  severity: 'error',
  path,
  found: found.slice(0, 80),
  expected,
});

type Read = { readonly patch: unknown } | { readonly problem: Problem };

const parse = (source: string, path: string): Read => {
  try {
    return { patch: JSON.parse(source) as unknown };
  } catch (error) {
    return {
      problem: broken(
        path,
        String(error),
        'JSON without comments or trailing commas; in WordPress use the config attribute with & " < > [ ] escaped',
      ),
    };
  }
};

/** An address that never answers would keep the visitor waiting for ever. */
const LONGEST_WAIT = 8000;
const tooLate = (): Promise<Read> =>
  new Promise((resolve) => {
    const problem = broken('src', 'no answer', `one within ${LONGEST_WAIT / 1000} seconds`, 'fetch-failed');
    setTimeout(() => resolve({ problem }), LONGEST_WAIT);
  });

const fetched = async (src: string): Promise<Read> => {
  try {
    const response = await fetch(src, { credentials: 'omit' });
    return response.ok
      ? parse(await response.text(), 'src')
      : {
          problem: broken(
            'src',
            `HTTP ${response.status}`,
            'an address that answers 200 and allows this page (CORS)',
            'fetch-failed',
          ),
        };
  } catch (error) {
    return {
      problem: broken(
        'src',
        String(error),
        'an https address that allows this page (CORS, connect-src)',
        'fetch-failed',
      ),
    };
  }
};

/** A pack a script made with `loadPack` or `mergePack`, by what it is about: no key of it is looked at that it does not give. */
export const wholeOf = ({ pack }: OwnerContent): Pick<Pack, 'brand' | 'locale'> | undefined => {
  try {
    const { brand, locale, facts } = (pack ?? {}) as Partial<Pack>;
    return typeof brand === 'string' && typeof locale === 'string' && facts ? { brand, locale } : undefined;
  } catch {
    return undefined;
  }
};

const readAll = async (content: OwnerContent): Promise<readonly Read[]> => [
  ...(content.src ? [await Promise.race([fetched(content.src), tooLate()])] : []),
  ...(content.config ? [parse(content.config, 'config')] : []),
  ...(content.script ? [parse(content.script, 'script')] : []),
  ...(content.pack && !wholeOf(content) ? [{ patch: content.pack }] : []),
];

/** The pack with the owner's content over it, and what was wrong with that. Loads the schema. */
export const withOwnerContent = async (
  base: Pack,
  content: OwnerContent,
): Promise<{ pack: Pack; problems: readonly Problem[] }> => {
  const { mergePack, mergeWhole } = await import('../../entries/merge-pack.js');
  const whole = wholeOf(content) ? await mergeWhole(base, content.pack!) : { pack: base, problems: [] };
  let { pack } = whole;
  const problems = [...whole.problems];
  for (const read of await readAll(content)) {
    if ('problem' in read) problems.push(read.problem);
    else {
      const result = await mergePack(pack, read.patch);
      pack = result.pack;
      problems.push(...result.problems);
    }
  }
  return { pack, problems };
};
