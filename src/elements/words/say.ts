import type { Pack } from '../../core/schema/pack.js';
import { SHARED } from '../../locales/ja/ui/shared.js';
import type { Words } from '../../locales/ui.js';
import { fill } from './ui-text.js';

/** Looks up a word and fills its holes. */
export type SayOf<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** つ counts to nine only; from ten on people say 個. */
const fillCounted: typeof fill = (sentence, values) => fill(sentence, values).replace(/(\d\d)つ/g, '$1個');

/** The words of a table: the pack's, be they an owner's or of another language, else the Japanese ones. */
export const sayWith =
  <Key extends string>(table: Words<Key>, prefix = '') =>
  (pack: Pack): SayOf<Key> =>
  (key, values) =>
    fillCounted(pack.ui?.[prefix + key] ?? table[key], values);

export type LaterKey = keyof typeof SHARED;
/** A word of the stages that arrive later. */
export type Say = SayOf<LaterKey>;
export const sayIn = sayWith(SHARED);
