import { svg } from 'lit';
import { mark } from '../parts/icons.js';

/** The widget's mark in its header: our own drawing. */
export const doctorMark = () => mark(svg`<circle cx="16" cy="13" r="4"/><path d="m14.2 16.6-1.7 7h7l-1.7-7"/>`);
