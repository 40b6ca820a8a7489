import { oneOf } from '../base/expression.js';
import { foldText, type Folded } from './fold-text.js';
import { coverIn, findFolded, hearPhrase, lettersOf, weighPairs, type Weigh } from './match-words.js';
import { memoize } from '../base/memoize.js';
import type { Pack } from '../schema/pack.js';
import type { QuestionItem, QuestionOption } from '../schema/question.js';
import type { ReferenceKind, ReferenceOf } from '../schema/reference.js';
import { isFor } from '../base/scope.js';
import type { Facts } from '../base/types.js';
import { DENIAL, SYMPTOM, SYMPTOM_LIMIT } from '../base/words-to-numbers.js';

type MessageReference = ReferenceOf<'message'>;
/** question id → option ids that were understood, with how much of the text each rests on. */
interface Understood {
  readonly question: string;
  readonly option: string;
  readonly weight: number;
}

const isMessage = (reference: ReferenceOf<ReferenceKind>): reference is MessageReference =>
  reference.kind === 'message';

interface Wording {
  readonly message: MessageReference;
  readonly folded: string;
}
interface KnownWords {
  readonly wordings: readonly Wording[];
  readonly weigh: Weigh;
}

const wordingsOf = (message: MessageReference): readonly Wording[] =>
  [message.text.title, ...(message.variants ?? [])].map((words) => ({ message, folded: foldText(words).folded }));

const knownWordsOf = memoize((pack: Pack): KnownWords => {
  const wordings = pack.references.filter(isMessage).flatMap(wordingsOf);
  return { wordings, weigh: weighPairs(wordings.map(({ folded }) => folded)) };
});

const answersOf = (message: MessageReference, weight: number): readonly Understood[] =>
  Object.entries(message.answers).map(([question, option]) => ({ question, option, weight }));

/** In a short message one lost letter takes too many pairs along; there letters are compared. */
const coverOf = (fold: Folded, { folded }: Wording, weigh: Weigh): number =>
  folded.length <= SYMPTOM.byLetters && findFolded(fold.folded, folded).length > 0
    ? 1
    : coverIn(fold.folded, folded, weigh);

/** Letter by letter 「is correct」 is near 「is incorrect」, and says the opposite. */
const AFFIRMED = /(?<![a-z])(?<!not |not yet |n['’]t )(?:correct|right)(?![a-z])/i;
const saysOpposite = (text: string): boolean => AFFIRMED.test(text) && !/in\s?cor+ect|wrong|invalid/i.test(text);

const wordsFor = (text: string, words: KnownWords): KnownWords =>
  saysOpposite(text)
    ? { ...words, wordings: words.wordings.filter(({ folded }) => !folded.includes('incorrect')) }
    : words;

/** Messages that stand whole in the text. */
const hearMessages = (fold: Folded, { wordings, weigh }: KnownWords): readonly Understood[] =>
  wordings
    .map((wording) => ({ ...wording, cover: coverOf(fold, wording, weigh) }))
    .filter(({ cover }) => cover >= SYMPTOM.known)
    .flatMap(({ message, folded: words, cover }) => answersOf(message, words.length * cover));

/** A fragment may belong to several messages; only what they all say is understood. */
const hearFragment = (folded: string, { wordings, weigh }: KnownWords): readonly Understood[] => {
  if (folded.length < SYMPTOM.shortestPart) return [];
  const whole = wordings
    .filter((wording) => coverIn(wording.folded, folded, weigh) >= SYMPTOM.part)
    .map(({ message }) => message);
  const [first, ...others] = whole;
  if (!first) return [];
  return answersOf(first, folded.length).filter(({ question, option }) =>
    others.every(({ answers }) => answers[question] === option),
  );
};

/** 「VPNは使っていない」: what is said not to be so. */
const DENIED_AFTER =
  /^\s{0,9}(?:など|とか)?[はもがを]?\s{0,9}(?:なし|無し|ない|なかった|ありません|ございません|(?:使|つか|利用|来|届)\S{0,3}?(?:ない|ません|ず))/u;
const DENIED_BEFORE = /\b(?:no|not|without|never|any)\s+(?:\w+\s+){0,2}$/i;

/**
 * 「2段階認証はしていない」: whoever has not got a thing is not stuck at it. That something does not arrive is
 * another matter.
 */
const NOT_HAD_AFTER = /^[はもをが]?(?:設定|登録|利用|使用)?(?:して(?:い|お)?な|使って(?:い)?な|使わな|なし|無し)/u;
const NOT_HAD_BEFORE = new RegExp(
  oneOf(
    /\b(?:never|not|no|n['’]t)\s(?:set up|set|use|used|using|turned on|enabled)\s(?:\w+\s)?$/,
    /\b(?:never|not)\s(?:(?:on|in|at)\s(?:the|my|any)\s)?$/,
  ),
  'i',
);

const isNotHad = (text: string, start: number, end: number): boolean =>
  NOT_HAD_AFTER.test(text.slice(end, end + DENIAL.notHadAfter)) ||
  NOT_HAD_BEFORE.test(text.slice(Math.max(0, start - DENIAL.notHadBefore), start));

const isDenied = (text: string, start: number, end: number): boolean =>
  DENIED_AFTER.test(text.slice(end, end + DENIAL.after)) ||
  DENIED_BEFORE.test(text.slice(Math.max(0, start - DENIAL.before), start));

const hearOption = (
  text: string,
  fold: Folded,
  question: QuestionItem,
  option: QuestionOption,
): readonly Understood[] =>
  (option.phrases ?? []).flatMap((phrase) =>
    hearPhrase(text, fold, phrase)
      .filter(({ start, end }) => !(question.choose === 'one' ? isNotHad : isDenied)(text, start, end))
      .map(({ start, end }) => ({
        question: question.id,
        option: option.id,
        weight: lettersOf(phrase) + (end - start) / SYMPTOM.wider,
      })),
  );

/** Of a choice, the answer with the longest words; two that weigh the same are not understood. */
const heaviest = (heard: readonly Understood[]): string | undefined => {
  const best = Math.max(...heard.map(({ weight }) => weight));
  const options = new Set(heard.filter(({ weight }) => weight === best).map(({ option }) => option));
  return options.size === 1 ? [...options][0] : undefined;
};

const answerTo = (
  question: QuestionItem,
  heard: readonly Understood[],
  known: Facts,
): string | readonly string[] | undefined => {
  const offered = new Set(question.options.filter((option) => isFor(option, known)).map(({ id }) => id));
  const own = heard.filter((each) => each.question === question.id && offered.has(each.option));
  if (own.length === 0) return undefined;
  return question.choose === 'one' ? heaviest(own) : [...new Set(own.map(({ option }) => option))].sort();
};

const understood = (questions: readonly QuestionItem[], heard: readonly Understood[], known: Facts): Facts =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const answer = isFor(question, known) ? answerTo(question, heard, known) : undefined;
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  );

/**
 * Free text or a pasted error message → the answers it gives, and nothing else. Japanese and English are heard alike.
 * `known` keeps words of another audience's screens out.
 */
export const readSymptom = (text: string, pack: Pack, known: Facts = {}): Facts => {
  const read = text.slice(0, SYMPTOM_LIMIT);
  const fold = foldText(read);
  const words = wordsFor(read, knownWordsOf(pack));
  const messages = [...hearMessages(fold, words), ...hearFragment(fold.folded, words)];
  const phrases = pack.questions.flatMap((question) =>
    question.options.flatMap((option) => hearOption(read, fold, question, option)),
  );
  const audience = understood(
    pack.questions.filter(({ id }) => id === 'audience'),
    phrases,
    {},
  );
  return understood(pack.questions, [...messages, ...phrases], { ...audience, ...known });
};
