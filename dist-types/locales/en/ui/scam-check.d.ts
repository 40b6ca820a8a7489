import type { Translated } from '../../kinds/ui.js';
export declare const SCAM: Translated<'scam-check'>;
