import { css, unsafeCSS, type CSSResult } from 'lit';

/*
 * Every value of the look, once. An owner sets `--lockout-<name>` on the element or on any ancestor; inside we read `--_<name>`,
 * so that a value inherited from the page wins over the default. The comment behind a token is its documentation:
 * `custom-elements.json` and the README table are made from it. Values: @digital-go-jp/design-tokens (MIT).
 */

type Row = readonly [name: string, light: string, dark: string];

/** The owner's: `[name, default, dark default or '']`, and behind it what it is. */
const OWNED: readonly Row[] = [
  ['surface', '#ffffff', '#1a1a1a'], // The sheet everything is written on.
  ['ink', '#1a1a1a', '#e6e6e6'], // Text, headings, figures.
  ['ink-soft', '#4d4d4d', '#b3b3b3'], // Hints, dates, sources.
  ['line', '#cccccc', '#4d4d4d'], // Hairlines that only separate.
  ['line-strong', '#767676', '#949494'], // Edges of what can be pressed or filled in; 3:1 at least.
  ['accent', '#00428c', '#97d3ff'], // Buttons, links and the mark in the header. Corrected to 4.5:1 where it is too weak.
  ['on-accent', '#ffffff', '#00234b'], // Words on the accent. Computed from it unless set.
  ['accent-soft', '#f0f9ff', '#16283b'], // The chosen row, the present step. Computed from the accent unless set.
  ['focus', '#1a1a1a', '#ffffff'], // The focus ring.
  ['focus-gap', '#ffffff', '#000000'], // The gap inside the ring and the halo outside it.
  ['font', 'Hiragino Sans,Noto Sans JP,Noto Sans CJK JP,BIZ UDPGothic,Meiryo,system-ui,sans-serif', ''], // The typeface, or `inherit`.
  ['text-meta', 'calc(var(--lockout-em)*.875)', ''], // Size of sources, dates and labels.
  ['text-body', 'calc(var(--lockout-em)*1.0625)', ''], // Size of everything that is read.
  ['text-title', 'calc(var(--lockout-em)*1.5)', ''], // Size of the question and the cause.
  ['leading', '1.7', ''], // Line height of sentences.
  ['radius', '8px', ''], // Corners of the sheet and controls; 0 to 16px look right.
  ['space', '8px', ''], // The unit of space; 6px is the dense setting.
  ['target', '48px', ''], // Height of what is pressed; 44px at least.
  ['stage-min', '600px', ''], // Reserved height, so that the footer stays where the thumb is.
  ['motion', '160ms', ''], // The one fade between steps.
];

/** Fixed by meaning, never the owner's: `[name, light, dark]`. */
const TONES: readonly Row[] = [['danger', '#a90000', '#ff9696']];

const owned = (rows: readonly Row[], pick: 1 | 2): string =>
  rows
    .filter((row) => row[pick])
    .map((row) => `--_${row[0]}:var(--lockout-${row[0]},${row[pick]});`)
    .join('');
const toned = (rows: readonly Row[], pick: 1 | 2): string => rows.map((row) => `--_${row[0]}:${row[pick]};`).join('');

/** The same list for light, for dark by attribute, and for dark by the system. */
export const themed = (owners: readonly Row[], tones: readonly Row[]): CSSResult => {
  const light = unsafeCSS(owned(owners, 1) + toned(tones, 1));
  const dark = unsafeCSS(owned(owners, 2) + toned(tones, 2));
  return css`
    :host { ${light} }
    :host([theme='dark']) { color-scheme: dark; ${dark} }
    @media (prefers-color-scheme: dark) {
      :host(:not([theme='light'])) { color-scheme: dark; ${dark} }
    }
  `;
};

export const tokens = css`
  :host {
    all: initial !important;
    display: block !important;
    direction: ltr;
    color-scheme: light;
    font-size: medium;
    --lockout-em: 1em;
  }
  :host([hidden]) { display: none !important; }
  /* The sheet asks its own width, so it has none to tell a parent that asks. An empty track wants 640px and needs none. */
  :host::before {
    content: '' !important; display: grid !important; grid-template-columns: minmax(0, 640px) !important;
  }
  ${themed(OWNED, TONES)}
  @media (prefers-reduced-motion: reduce) { :host { --_motion: 0ms; } }
`;

/** Sizes count in the reader's own default text size; a host whose root is 62.5 % does not shrink us. */
export const registerEm = (): void => {
  try {
    CSS.registerProperty({ name: '--lockout-em', syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Registered already, or not supported: then 1em counts where it is used, which the base sheet keeps at `medium`.
  }
};
