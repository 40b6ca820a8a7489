import type { Problem } from '../../core/base/types.js';
/** Says to whoever keeps the page what is wrong with its content: in the console and as an event. */
export declare const report: (element: HTMLElement, problems: readonly Problem[]) => void;
