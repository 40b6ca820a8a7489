import type { OutputBundle } from 'rolldown';
import type { Plugin } from 'vite';
import { LATER } from './later.js';

/** Everything but ASCII is escaped: the host page may be Shift_JIS or EUC-JP and its server say nothing. */
export const toAscii = (code: string): string =>
  code.replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * A second copy starts nothing, or it would ask for Lit's Trusted Types policy again (embed/watch-page.ts sets the mark).
 * `currentScript` is null when a plugin concatenates or evals us; then what lies beside us is not found, and its import() rejects.
 */
const HEAD = [
  '(()=>{if(globalThis[Symbol.for("lockout-kit.loader")])return;',
  'const lockoutKitBase=document.currentScript?.src,',
  'lockoutKitLater=async(file)=>import(new URL(file,lockoutKitBase).href);try{',
].join('');
const TAIL =
  '}catch(e){console.error("lockout-kit: could not start, so the plain text stays. ' +
  'On a page with Trusted Types, its policy needs: trusted-types lockout-kit.",e)}})();\n';

/** Whatever happens in here, the host page's own scripts go on. */
export const wrap = (code: string): string => `${HEAD}${code.trim()}${TAIL}`;

const LAZY = /\bimport\(\s*["'`]later:([\w-]+)["'`]\s*\)/g;
export const loadBeside = (code: string): string =>
  code.replace(LAZY, (_, name: string) => `lockoutKitLater("later/${name}.js")`);

const finish = (bundle: OutputBundle): void => {
  for (const chunk of Object.values(bundle))
    if (chunk.type === 'chunk') chunk.code = toAscii(wrap(loadBeside(chunk.code)));
};

/** One classic file; what is in LATER stays outside it and comes from the folder it was loaded from. */
export const classic = (): Plugin => ({
  name: 'classic-single-file',
  enforce: 'pre',
  resolveId: (source) => {
    const name = Object.keys(LATER).find((each) => LATER[each]?.matches.test(source));
    return name ? { id: `later:${name}`, external: true } : null;
  },
  generateBundle: (_, bundle) => finish(bundle),
});
