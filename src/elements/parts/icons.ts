import { svg, html, type TemplateResult } from 'lit';

/*
 * The marks of the widgets are our own drawings. The others follow Lucide (ISC License, Copyright (c) Lucide Contributors 2022),
 * 24 grid, drawn with 1.75 px. Later ones are in `icons-later.ts`, so that the first stage stays small.
 */
const drawing = (size: number, shapes: TemplateResult) => html`<svg viewBox="0 0 ${size} ${size}" aria-hidden="true">${shapes}</svg>`;
export const icon24 = (shapes: TemplateResult) => drawing(24, shapes);

const mark = (shapes: TemplateResult) => drawing(32, svg`<rect x="2" y="2" width="28" height="28" rx="7"/>${shapes}`);
/* Functions, so that a bundler drops what a widget does not draw. */
export const doctorMark = () => mark(svg`<circle cx="16" cy="13" r="4"/><path d="m14.2 16.6-1.7 7h7l-1.7-7"/>`);
export const scamMark = () => mark(svg`<circle cx="14.5" cy="14.5" r="6"/><path d="m19 19 5 5M11.5 13.3h6M11.5 16.3h4"/>`);
export const guideMark = () => mark(svg`<path d="M12 7v18M12 9h10l3 3-3 3H12M12 18H8"/>`);

export const alertIcon = () => icon24(svg`<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7.5v5M12 16.5h.01"/>`);
export const nextIcon = () => icon24(svg`<path d="m9 18 6-6-6-6"/>`);
export const backIcon = () => icon24(svg`<path d="m12 19-7-7 7-7M19 12H5"/>`);
export const lockIcon = () => icon24(svg`<rect x="3" y="10" width="18" height="12" rx="2"/><path d="M7 10V7a5 5 0 0 1 10 0v3M12 15v2.5"/>`);
export const fileIcon = () => icon24(svg`<path d="M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8l6 6v12a2 2 0 0 1-2 2zM14 2v6h6M16 13H8M16 17H8"/>`);

/** The icons a brand's audiences name. */
export const AUDIENCE_ICONS = {
  bag: () => icon24(svg`<path d="M4 8h16l1 12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM8 11V7a4 4 0 0 1 8 0v4"/>`),
  shop: () => icon24(svg`<path d="m3 9 2-6h14l2 6M3 9a3 3 0 0 0 6 0 3 3 0 0 0 6 0 3 3 0 0 0 6 0M5 12v10h14V12M10 22v-6h4v6"/>`),
  truck: () => icon24(svg`<path d="M14 18V6a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v11a1 1 0 0 0 1 1h2M15 18H9M19 18h2a1 1 0 0 0 1-1v-4l-4-5h-4"/><circle cx="17" cy="18" r="2"/><circle cx="7" cy="18" r="2"/>`),
} as const;
