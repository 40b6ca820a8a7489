/** Our own n-grams and three small maintained search libraries, each over the same wordings, each with what suits it best. */
import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { foldText } from '../../../src/core/text/fold-text.js';
import { pairsOf } from '../../../src/core/text/match-words.js';
import { readSymptom } from '../../../src/core/text/read-symptom.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import type { Facts } from '../../../src/core/base/types.js';
import { factsFrom, sentencesOf, wordingsOf, type Hit, type Wording } from './wordings.js';

export type Listen = (text: string, known: Facts) => Facts;
export interface Listener {
  readonly name: string;
  /** What a visitor would load: module specifiers, bundled and minified. */
  readonly loads: readonly string[];
  /** How strict: each is given the setting at which it does best on these very people. */
  readonly settings: readonly number[];
  readonly listen: (pack: Pack, setting: number) => Listen;
}

/** A longer wording says more, whoever finds it. */
const lettersOf = (words: string): number => foldText(words).folded.length;

const own: Listener = {
  name: 'own n-grams',
  loads: ['./src/core/text/match-words.ts', './src/core/text/fold-text.ts'],
  settings: [0],
  listen: (pack) => (text, known) => readSymptom(text, pack, known),
};

/** Neither spaces nor a dictionary: pairs of letters are the words, as ours are. */
const pairsIn = (text: string): string[] => [...pairsOf(foldText(text).folded)];

const indexOf = (wordings: readonly Wording[]): MiniSearch<Wording> => {
  const index = new MiniSearch<Wording>({ fields: ['words'], tokenize: pairsIn, processTerm: (term) => term });
  index.addAll(wordings);
  return index;
};

/** Its scores are relative; a wording's own score for itself is the yardstick. */
const miniSearch: Listener = {
  name: 'minisearch, over pairs of letters',
  loads: ['minisearch', './src/core/text/fold-text.ts'],
  settings: [0.8, 0.9],
  listen: (pack, share) => {
    const wordings = wordingsOf(pack);
    const index = indexOf(wordings);
    const whole = new Map(
      wordings.map(({ id, words }) => [id, index.search(words).find((hit) => hit.id === id)?.score ?? Infinity]),
    );
    const hitsIn = (sentence: string): readonly Hit[] =>
      index.search(sentence).flatMap(({ id, score }) => {
        const wording = wordings[Number(id)];
        return wording && score >= share * (whole.get(Number(id)) ?? Infinity) ? [{ wording, weight: score }] : [];
      });
    return (text, known) => factsFrom(sentencesOf(text).flatMap(hitsIn), pack, known);
  },
};

/** 「…」 stands for a few letters between: parts in order. */
const partsOf = (words: string): string => words.split('…').join(' ');

const fuse: Listener = {
  name: 'fuse.js',
  loads: ['fuse.js', './src/core/text/fold-text.ts'],
  settings: [0.1, 0.15],
  listen: (pack, threshold) => {
    const wordings = wordingsOf(pack).map((wording) => ({
      ...wording,
      parts: wording.words
        .split('…')
        .map((part) => foldText(part).folded)
        .join(' '),
    }));
    return (text, known) => {
      const sentences = new Fuse(
        sentencesOf(text).map((sentence) => foldText(sentence).folded),
        { threshold, ignoreLocation: true, useExtendedSearch: true, includeScore: true, ignoreFieldNorm: true },
      );
      const hits = wordings.filter(({ parts }) => parts !== '' && sentences.search(parts, { limit: 1 }).length > 0);
      return factsFrom(
        hits.map((wording) => ({ wording, weight: lettersOf(wording.words) })),
        pack,
        known,
      );
    };
  },
};

const uFuzzy: Listener = {
  name: 'uFuzzy',
  loads: ['@leeoniya/ufuzzy'],
  settings: [0, 1],
  listen: (pack, intraIns) => {
    const search = new UFuzzy({
      unicode: true,
      interSplit: "[^\\p{L}\\d']+",
      intraSplit: '\\p{Ll}\\p{Lu}',
      intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
      intraChars: "[\\p{L}\\d']",
      intraContr: "'\\p{L}{1,2}\\b",
      intraIns,
      interIns: 12,
    });
    const wordings = wordingsOf(pack);
    return (text, known) => {
      const sentences = sentencesOf(text.normalize('NFKC'));
      const hits = wordings.filter(
        ({ words }) => (search.filter([...sentences], partsOf(words.normalize('NFKC')))?.length ?? 0) > 0,
      );
      return factsFrom(
        hits.map((wording) => ({ wording, weight: lettersOf(wording.words) })),
        pack,
        known,
      );
    };
  },
};

export const LISTENERS: readonly Listener[] = [own, miniSearch, fuse, uFuzzy];
