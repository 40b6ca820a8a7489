import type { Translated } from '../../kinds/ui.js';
export declare const RESUME: Translated<'resume'>;
