import type { Noun, Pack } from '../../src/core/schema/pack.js';
import type { Authored } from '../../tools/content/content.js';
import { stillJapanese, translate } from '../../tools/content/translate.js';
import { UI } from '../../tools/content/ui-words.js';

const NOUNS: readonly Noun[] = [
  'brands',
  'causes',
  'questions',
  'signals',
  'locks',
  'remedies',
  'contacts',
  'references',
];

const itemsOf = (pack: Pack, noun: Noun): readonly Authored[] =>
  pack[noun].map((value) => ({ noun, id: value.id, file: '', value }));

/** Every word of the interface, of all tables. */
const allWords = Object.fromEntries(Object.values(UI).flatMap((table) => Object.entries(table)));

/** The pack of a language nobody speaks, in which not one word is translated yet. No language is called qx. */
export const stubOf = (pack: Pack): Pack => {
  const lists = NOUNS.map((noun) => [noun, itemsOf(pack, noun).map((item) => translate(item, {}).value)] as const);
  const items = NOUNS.flatMap((noun) => itemsOf(pack, noun));
  const japanese = stillJapanese(items, {}, allWords);
  return { ...pack, ...(Object.fromEntries(lists) as unknown as Pick<Pack, Noun>), locale: 'qx', ui: {}, japanese };
};
