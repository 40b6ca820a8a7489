import { svg } from 'lit';
import { icon24 } from './icons.js';

export const fileIcon = () =>
  icon24(svg`<path d="M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8l6 6v12a2 2 0 0 1-2 2zM14 2v6h6M16 13H8M16 17H8"/>`);
