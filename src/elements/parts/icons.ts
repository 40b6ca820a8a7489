import { svg, html, type TemplateResult } from 'lit';

/*
 * The marks of the widgets are our own drawings. The others follow Lucide (ISC License, Copyright (c) Lucide Contributors 2022),
 * 24 grid, drawn with 1.75 px. Later ones are in `icons-later.ts`, so that the first stage stays small.
 */
const drawing = (size: number, shapes: TemplateResult) =>
  html`<svg viewBox="0 0 ${size} ${size}" aria-hidden="true">${shapes}</svg>`;
export const icon24 = (shapes: TemplateResult) => drawing(24, shapes);

/** The frame of a widget's mark. */
export const mark = (shapes: TemplateResult) =>
  drawing(32, svg`<rect x="2" y="2" width="28" height="28" rx="7"/>${shapes}`);
export const alertIcon = () => icon24(svg`<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7.5v5M12 16.5h.01"/>`);
export const nextIcon = () => icon24(svg`<path d="m9 18 6-6-6-6"/>`);
export const lockIcon = () =>
  icon24(svg`<rect x="3" y="10" width="18" height="12" rx="2"/><path d="M7 10V7a5 5 0 0 1 10 0v3M12 15v2.5"/>`);
