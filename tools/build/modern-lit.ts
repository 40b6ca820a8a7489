import type { Plugin } from 'vite';

type Cut = readonly [found: string, instead: string];

/**
 * What Lit holds for browsers and pages we are not made for. Every browser we support has `adoptedStyleSheets`; and a page's own
 * polyfill or hydration hooks are meant for its own Lit: ours, which is bundled, had better not hear of them.
 */
const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  '@lit/reactive-element/css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&' +
        '"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'e=!0',
    ],
    ['throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")', 'throw Error("css")'],
    [
      "throw Error(\"Value passed to 'css' function must be a 'css' function result: \"+t+\". " +
        "Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.\")",
      'throw Error("css")',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [',p=a.reactiveElementPolyfillSupport', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  'lit-html/lit-html.js': [[',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';']],
};

const fileOf = (id: string): string | undefined =>
  Object.keys(CUTS).find((file) => id.endsWith(`node_modules/${file}`));

/** Not for npm, where Lit is the page's. */
export const modernLit = (): Plugin => ({
  name: 'modern-lit',
  transform(code, id) {
    const file = fileOf(id);
    if (file === undefined) return null;
    const cut = (text: string, [found, instead]: Cut): string => {
      if (!text.includes(found)) this.error(`${file} no longer says ${found}: look at tools/build/modern-lit.ts`);
      return text.replace(found, instead);
    };
    return { code: (CUTS[file] ?? []).reduce(cut, code), map: null };
  },
});
