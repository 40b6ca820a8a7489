import type { Translated } from '../../kinds/ui.js';
export declare const FLAWS: Translated<'flaws'>;
