import type { Translated } from '../../kinds/ui.js';
export declare const SCAM_FIRST: Translated<'first-scam-check'>;
