import type { Translated } from '../../kinds/ui.js';
export declare const HOLES: Translated<'holes'>;
