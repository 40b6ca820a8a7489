import { FIRST } from '../../locales/ja/ui/first.js';
export type { Words } from '../../locales/kinds/ui.js';
export { FIRST as UI_TEXT };
export type UiKey = keyof typeof FIRST;
/** Puts values into the {holes} of a sentence. */
export declare const fill: (sentence: string, values?: Readonly<Record<string, string | number>>) => string;
