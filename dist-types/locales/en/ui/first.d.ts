import type { Translated } from '../../kinds/ui.js';
export declare const FIRST: Translated<'first'>;
