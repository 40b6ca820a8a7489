import { css, unsafeCSS } from 'lit';

/*
 * Every value of the look, once. An owner sets `--lockout-<name>` on the element or on any ancestor; inside we read `--_<name>`,
 * so that a value inherited from the page wins over the default. The comment behind a token is its documentation:
 * `custom-elements.json` and the README table are made from it. Values: @digital-go-jp/design-tokens (MIT).
 */

/** The owner's: `[name, default, dark default or '', what it is]`. */
export const OWNER_TOKENS = [
  ['surface', '#ffffff', '#1a1a1a', 'The sheet everything is written on.'],
  ['sunken', '#f2f2f2', '#262626', 'Wells: the quoted message, examples.'],
  ['ink', '#1a1a1a', '#e6e6e6', 'Text, headings, figures.'],
  ['ink-soft', '#4d4d4d', '#b3b3b3', 'Hints, dates, sources.'],
  ['line', '#cccccc', '#4d4d4d', 'Hairlines that only separate.'],
  ['line-strong', '#767676', '#949494', 'Edges of what can be pressed or filled in; 3:1 at least.'],
  ['accent', '#00428c', '#97d3ff', 'Buttons, links and the mark in the header. Corrected to 4.5:1 where it is too weak.'],
  ['on-accent', '#ffffff', '#00234b', 'Words on the accent. Computed from it unless set.'],
  ['accent-soft', '#f0f9ff', '#16283b', 'The chosen row, the present step. Computed from the accent unless set.'],
  ['focus', '#1a1a1a', '#ffffff', 'The focus ring.'],
  ['focus-gap', '#ffffff', '#000000', 'The gap inside the ring and the halo outside it.'],
  ['font', '"Hiragino Sans","Noto Sans JP","Noto Sans CJK JP","BIZ UDPGothic",Meiryo,system-ui,sans-serif', '', 'The typeface; `inherit` takes the page’s.'],
  ['font-mono', 'ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono","DejaVu Sans Mono",monospace', '', 'Addresses: l, 1, I, O and 0 stay apart.'],
  ['text-meta', 'calc(var(--lockout-em)*.875)', '', 'Size of sources, dates and labels.'],
  ['text-body', 'calc(var(--lockout-em)*1.0625)', '', 'Size of everything that is read.'],
  ['text-lead', 'calc(var(--lockout-em)*1.25)', '', 'Size of the next action and of section heads.'],
  ['text-title', 'calc(var(--lockout-em)*1.5)', '', 'Size of the question and the cause.'],
  ['text-verdict', 'calc(var(--lockout-em)*1.75)', '', 'Size of the verdict and the state.'],
  ['leading', '1.7', '', 'Line height of sentences.'],
  ['radius', '8px', '', 'Corners of the sheet and controls; 0 to 16px look right.'],
  ['space', '8px', '', 'The unit of space; 6px is the dense setting.'],
  ['target', '48px', '', 'Height of what is pressed; 44px at least.'],
  ['stage-min', '600px', '', 'Reserved height, so that the footer stays where the thumb is.'],
  ['motion', '160ms', '', 'The one fade between steps.'],
] as const;

/** Fixed by meaning: `[name, light, dark]`. */
const TONES = [
  ['danger', '#a90000', '#ff9696'],
  ['danger-soft', '#fdeeee', '#371010'],
  ['caution', '#6e5600', '#ffd43d'],
  ['caution-soft', '#fbf5e0', '#322b12'],
  ['unknown', '#4d4d4d', '#cccccc'],
  ['info', '#0055ad', '#97d3ff'],
  ['info-soft', '#f0f9ff', '#16283b'],
  ['done', '#115a36', '#71c598'],
  ['done-soft', '#e6f5ec', '#12281d'],
  ['on-tone', '#ffffff', '#1a1a1a'],
  ['mark', '#fff0b3', '#604b00'],
] as const;

const owned = (pick: 1 | 2) =>
  OWNER_TOKENS.filter((token) => token[pick]).map((token) => `--_${token[0]}:var(--lockout-${token[0]},${token[pick]})`).join(';');
const toned = (pick: 1 | 2) => TONES.map((tone) => `--_${tone[0]}:${tone[pick]}`).join(';');

const light = unsafeCSS(`${owned(1)};${toned(1)}`);
const dark = unsafeCSS(`color-scheme:dark;${owned(2)};${toned(2)}`);

export const tokens = css`
  :host {
    all: initial !important;
    display: block !important;
    direction: ltr;
    color-scheme: light;
    font-size: medium;
    --lockout-em: 1em;
    ${light}
  }
  :host([hidden]) { display: none !important; }
  :host([theme='dark']) { ${dark} }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) { ${dark} }
  }
  @media (prefers-reduced-motion: reduce) { :host { --_motion: 0ms; } }
  @media (forced-colors: active) {
    :host(:not(#_)) {
      --_surface: Canvas; --_sunken: Canvas; --_ink: CanvasText; --_ink-soft: CanvasText; --_line: CanvasText; --_line-strong: ButtonBorder;
      --_accent: ButtonText; --_on-accent: ButtonFace; --_accent-soft: Canvas; --_danger: CanvasText; --_danger-soft: Canvas;
      --_caution: CanvasText; --_caution-soft: Canvas; --_unknown: CanvasText; --_info: CanvasText; --_info-soft: Canvas;
      --_done: CanvasText; --_done-soft: Canvas; --_on-tone: Canvas; --_mark: Mark; --_focus: Highlight; --_focus-gap: Canvas;
    }
  }
`;

/** Sizes count in the reader's own default text size; a host whose root is 62.5 % does not shrink us. */
export const registerEm = (): void => {
  try {
    CSS.registerProperty({ name: '--lockout-em', syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Registered already, or not supported: then 1em counts where it is used, which the base sheet keeps at `medium`.
  }
};
