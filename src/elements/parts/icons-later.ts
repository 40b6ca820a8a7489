import { svg, html, type TemplateResult } from 'lit';
import { icon24 } from './icons.js';

export const LATER_ICONS = {
  back: icon24(svg`<path d="m12 19-7-7 7-7M19 12H5"/>`),
  triangle: icon24(
    svg`<path d="m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01"/>`,
  ),
  check: icon24(svg`<path d="M20 6 9 17l-5-5"/>`),
  cross: icon24(svg`<path d="M18 6 6 18M6 6l12 12"/>`),
  edit: icon24(
    svg`<path d="M21.2 6.8a1 1 0 0 0-4-4L3.8 16.2a2 2 0 0 0-.5.8L2 21.4a.5.5 0 0 0 .6.6L7 20.7a2 2 0 0 0 .8-.5zM15 5l4 4"/>`,
  ),
  calendar: icon24(
    svg`<rect x="3" y="4" width="18" height="18" rx="2"/><path d="M16 2v4M8 2v4M3 10h18M12 13v6M9 16h6"/>`,
  ),
  clock: icon24(svg`<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>`),
  print: icon24(
    svg`<path d="M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6"/>
      <rect x="6" y="14" width="12" height="8" rx="1"/>`,
  ),
  copy: icon24(
    svg`<rect x="8" y="8" width="14" height="14" rx="2"/><path d="M4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2"/>`,
  ),
  qr: icon24(
    svg`<path d="M17 12v4a1 1 0 0 1-1 1h-4M17 3h2a2 2 0 0 1 2 2v2M17 8V7M21 17v2a2 2 0 0 1-2 2h-2M3 7V5a2
      2 0 0 1 2-2h2M7 17h.01M7 21H5a2 2 0 0 1-2-2v-2"/>
      <rect x="7" y="7" width="5" height="5" rx="1"/>`,
  ),
} as const;

/** A filled shape: larger than its letters, drawn without the line of the icons. */
const full = (shapes: TemplateResult): TemplateResult =>
  html`<svg class="full" viewBox="0 0 24 24" aria-hidden="true">${shapes}</svg>`;

/** Shapes of verdicts and states: our own. Each is told apart without colour. */
export const SHAPES = {
  octagon: full(
    svg`<path d="M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8z"/>
      <path class="g" d="M12 6.6v6.6"/><circle class="gd" cx="12" cy="17" r="1.5"/>`,
  ),
  triangle: full(
    svg`<path d="M12 1.8a1.6 1.6 0 0 1 1.4.8l9 16.6a1.6 1.6 0 0 1-1.4 2.4H3a1.6 1.6 0 0 1-1.4-2.4l9-16.6a1.6 1.6 0 0 1 1.4-.8z"/>
      <path class="g" d="M12 8.6v5.2"/><circle class="gd" cx="12" cy="17.6" r="1.4"/>`,
  ),
  unknown: icon24(
    svg`<circle cx="12" cy="12" r="10" stroke-dasharray="3.6 2.68"/><path d="M9.2 9.2a2.9 2.9 0 0 1 5.6 1c0 1.9-2.8 2.5-2.8 4"/>
      <path d="M12 17.4h.01" stroke-width="2.6"/>`,
  ),
  lens: icon24(svg`<circle cx="10.5" cy="10.5" r="8"/><path d="m16.5 16.5 5.5 5.5M7.2 9h6.6M7.2 12.2h4.4"/>`),
  pause: icon24(svg`<circle cx="12" cy="12" r="10"/><path d="M9.5 8.5v7M14.5 8.5v7" stroke-width="2.4"/>`),
  padlock: icon24(
    svg`<rect x="4" y="10.5" width="16" height="11" rx="2"/><path d="M7.5 10.5V7.2a4.5 4.5 0 0 1 9 0v3.3M12 15v2.4"/>`,
  ),
  clock: icon24(svg`<circle cx="12" cy="12" r="10"/><path d="M12 6.5V12l3.6 2"/>`),
  closed: icon24(svg`<circle cx="12" cy="12" r="10"/><path d="m8.5 8.5 7 7M15.5 8.5l-7 7"/>`),
  cloud: icon24(
    svg`<path d="M17.5 19H7a5 5 0 1 1 1.2-9.9A6 6 0 0 1 19.6 11a4 4 0 0 1-2.1 8zM12 10.5v3.2M12 16.3h.01"/>`,
  ),
} as const;
export type ShapeName = keyof typeof SHAPES;
