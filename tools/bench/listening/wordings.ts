/** What there is to be heard, for any search: every wording of the pack with the answers it gives; and how hits become answers. */
import type { Pack } from '../../../src/core/schema/pack.js';
import type { QuestionItem } from '../../../src/core/schema/question.js';
import type { ReferenceOf } from '../../../src/core/schema/reference.js';
import { isFor } from '../../../src/core/base/scope.js';
import type { Facts, Known } from '../../../src/core/base/types.js';

export interface Wording {
  readonly id: number;
  readonly words: string;
  readonly answers: readonly (readonly [question: string, option: string])[];
}
/** A wording that was found, and how much it weighs against another. */
export interface Hit {
  readonly wording: Wording;
  readonly weight: number;
}

const messages = (pack: Pack) =>
  pack.references
    .filter((each): each is ReferenceOf<'message'> => each.kind === 'message')
    .flatMap(({ text, variants, answers }) =>
      [text.title, ...(variants ?? [])].map((words) => ({ words, answers: Object.entries(answers) })),
    );

const phrases = ({ questions }: Pack) =>
  questions.flatMap(({ id, options }) =>
    options.flatMap((option) =>
      (option.phrases ?? []).map((words) => ({ words, answers: [[id, option.id] as const] })),
    ),
  );

export const wordingsOf = (pack: Pack): readonly Wording[] =>
  [...messages(pack), ...phrases(pack)].map((wording, id) => ({ ...wording, id }));

/** What people type, cut where one thought ends. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/[。！？!?\n]|\.\s/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');

const answerTo = ({ id, choose, options }: QuestionItem, hits: readonly Hit[], known: Facts): Known | undefined => {
  const own = hits.flatMap(({ wording, weight }) =>
    wording.answers.filter(([question]) => question === id).map(([, option]) => ({ option, weight })),
  );
  const offered = own.filter(({ option }) => options.some((each) => each.id === option && isFor(each, known)));
  if (offered.length === 0) return undefined;
  if (choose === 'many') return [...new Set(offered.map(({ option }) => option))].sort();
  const best = Math.max(...offered.map(({ weight }) => weight));
  const heaviest = new Set(offered.filter(({ weight }) => weight === best).map(({ option }) => option));
  return heaviest.size === 1 ? [...heaviest][0] : undefined;
};

/** As the kit does it: of a choice the heaviest, of several all. */
export const factsFrom = (hits: readonly Hit[], pack: Pack, known: Facts): Facts =>
  Object.fromEntries(
    pack.questions.flatMap((question) => {
      const answer = isFor(question, known) ? answerTo(question, hits, known) : undefined;
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  );
