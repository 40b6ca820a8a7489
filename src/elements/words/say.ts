import type { Pack } from '../../core/schema/pack.js';
import { inNumber, valueInWords, type Value } from '../../locales/format.js';
import { counted } from '../../locales/ja/counted.js';
import { SHARED } from '../../locales/ja/ui/shared.js';
import type { Words } from '../../locales/kinds/ui.js';
import { fill } from './ui-text.js';

type Values = Readonly<Record<string, Value>>;
/** Looks up a word and fills its holes; a list is written as the language writes lists. */
export type SayOf<Key extends string> = (key: Key, values?: Values) => string;

const fillIn = (sentence: string, values: Values, locale: string): string => {
  const words = Object.entries(values).map(([name, value]) => [name, valueInWords(value, locale)] as const);
  const said = fill(inNumber(sentence, values, locale), Object.fromEntries(words));
  return locale.startsWith('ja') ? counted(said) : said;
};

/** The words of a table: the pack's, be they an owner's or of another language, else the Japanese ones. */
export const sayWith =
  <Key extends string>(table: Words<Key>, prefix = '') =>
  ({ ui, locale }: Pack): SayOf<Key> =>
  (key, values = {}) => {
    const own = ui?.[prefix + key];
    return fillIn(own ?? table[key], values, own === undefined ? 'ja' : locale);
  };

export type LaterKey = keyof typeof SHARED;
/** A word of the stages that arrive later. */
export type Say = SayOf<LaterKey>;
export const sayIn = sayWith(SHARED);
