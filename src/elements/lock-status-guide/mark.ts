import { svg } from 'lit';
import { mark } from '../parts/icons.js';

/** The widget's mark in its header: our own drawing. */
export const guideMark = () => mark(svg`<path d="M12 7v18M12 9h10l3 3-3 3H12M12 18H8"/>`);
