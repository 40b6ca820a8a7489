import type { Translated } from '../../kinds/ui.js';
export declare const GUIDE: Translated<'lock-status-guide'>;
