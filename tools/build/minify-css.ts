import type { Plugin } from 'vite';

const squeeze = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/;}/g, '}')
    .replace(/ > /g, '>');

/** Expressions inside the literal are code, and strings are words: both stay. */
export const minifyLiteral = (css: string): string =>
  css
    .split(/(\$\{[^}]*\}|"[^"\n]*"|'[^'\n]*')/)
    .map((piece, place) => (place % 2 === 1 ? piece : squeeze(piece)))
    .join('')
    .trim();

/** Vite leaves the text of css`` as it is written, and comments there would ship. */
export const minifyCss = (): Plugin => ({
  name: 'minify-css-literals',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.ts') && code.includes('css`')
      ? { code: code.replace(/\bcss`([^`]*)`/g, (_, css: string) => `css\`${minifyLiteral(css)}\``), map: null }
      : null,
});
