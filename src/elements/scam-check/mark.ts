import { svg } from 'lit';
import { mark } from '../parts/icons.js';

/** The widget's mark in its header: our own drawing. */
export const scamMark = () =>
  mark(svg`<circle cx="14.5" cy="14.5" r="6"/><path d="m19 19 5 5M11.5 13.3h6M11.5 16.3h4"/>`);
