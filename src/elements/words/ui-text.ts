import { FIRST } from '../../locales/ja/ui/first.js';

export type { Words } from '../../locales/kinds/ui.js';
export { FIRST as UI_TEXT };
export type UiKey = keyof typeof FIRST;

/** Puts values into the {holes} of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replace(/\{([a-z]+)\}/g, (hole, name: string) => String(values[name] ?? hole));
