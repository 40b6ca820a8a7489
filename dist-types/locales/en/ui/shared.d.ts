import type { Translated } from '../../kinds/ui.js';
export declare const SHARED: Translated<'shared'>;
