import { svg } from 'lit';
import { icon24 } from './icons.js';

/** The icons a brand's audiences name. */
export const AUDIENCE_ICONS = {
  bag: () => icon24(svg`<path d="M4 8h16l1 12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2zM8 11V7a4 4 0 0 1 8 0v4"/>`),
  shop: () =>
    icon24(svg`<path d="m3 9 2-6h14l2 6M3 9a3 3 0 0 0 6 0 3 3 0 0 0 6 0 3 3 0 0 0 6 0M5 12v10h14V12M10 22v-6h4v6"/>`),
  truck: () =>
    icon24(
      svg`<path d="M14 18V6a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v11a1 1 0 0 0 1 1h2M15 18H9M19 18h2a1 1 0 0 0 1-1v-4l-4-5h-4"/>
        <circle cx="17" cy="18" r="2"/><circle cx="7" cy="18" r="2"/>`,
    ),
} as const;
