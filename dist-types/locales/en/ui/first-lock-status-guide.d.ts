import type { Translated } from '../../kinds/ui.js';
export declare const GUIDE_FIRST: Translated<'first-lock-status-guide'>;
