import type { Ui } from '../../kinds/ui.js';
export declare const UI: Ui;
