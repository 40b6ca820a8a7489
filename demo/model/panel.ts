/** What stands beside the drawing: all a file says about the chosen node, every id a link. */
import { isFor } from '../../src/core/base/scope.js';
import type { WeightWord } from '../../src/core/base/weight-words.js';
import type { Cause } from '../../src/core/schema/cause.js';
import type { Pack } from '../../src/core/schema/pack.js';
import type { QuestionItem, QuestionOption } from '../../src/core/schema/question.js';
import type { Remedy } from '../../src/core/schema/remedy.js';
import { numbersOf, type Evidence, type Neighbour } from '../../tools/bench/model/numbers.js';
import type { Kind } from './graph.js';
import { make } from './make.js';
import { byId, byWord, head, japanese, link, optionWords, part, type Model, type Row } from './pieces.js';
import { HEADS, NOTHING_CHOSEN, apartWords, askingWords, costWords, shareWords, timesWords } from './words.js';

const questionLink = ({ questions }: Pack, id: string): HTMLElement =>
  link('question', id, byId(questions, id)?.text.ask ?? id);

const evidenceRow =
  (pack: Pack) =>
  ({ question, option, times }: Evidence): Row => [
    make('b', timesWords(times)),
    optionWords(byId(pack.questions, question), option),
    make('br'),
    make('small', questionLink(pack, question)),
  ];

const neighbourRow =
  (pack: Pack) =>
  (neighbour: Neighbour): Row => {
    const [before, after] = apartWords(neighbour);
    return [
      link('cause', neighbour.cause, byId(pack.causes, neighbour.cause)?.text.short ?? neighbour.cause),
      make('br'),
      make('small', before, questionLink(pack, neighbour.question), after),
    ];
  };

const remedyRow = (remedy: Remedy): Row => [
  link('remedy', remedy.id, remedy.text.short),
  make('br'),
  make('small', ` ${costWords(remedy)}`),
];

const remediesOf = ({ remedies }: Pack, cause: Cause): readonly Remedy[] =>
  cause.remedies.flatMap((id) => byId(remedies, id) ?? []);

const answersTo = (question: QuestionItem, words: Readonly<Record<string, WeightWord>>): readonly Node[] => [
  make('h4', link('question', question.id, question.text.ask)),
  byWord(Object.entries(words).map(([option, word]) => [optionWords(question, option), word] as const)),
];

const allAnswers = ({ questions }: Pack, { answers }: Cause): readonly Node[] =>
  Object.entries(answers).flatMap(([id, words]) => {
    const question = byId(questions, id);
    return question ? answersTo(question, words) : [];
  });

const ofCause = ({ pack }: Model, cause: Cause): readonly Node[] => {
  const numbers = numbersOf(cause, pack);
  return [
    ...head('causes', cause, cause.text.title, cause.text.why),
    make('p', shareWords(numbers, cause)),
    ...part(HEADS.evidence, numbers.evidence.map(evidenceRow(pack))),
    ...part(HEADS.confused, numbers.takenFor.map(neighbourRow(pack))),
    ...part(HEADS.remedies, remediesOf(pack, cause).map(remedyRow)),
    make('h3', HEADS.answers),
    ...allAnswers(pack, cause),
  ];
};

const causeLink = ({ id, text }: Cause): HTMLElement => link('cause', id, text.short);

/** Which causes speak of one answer, and how surely. */
const spokenOf = (causes: readonly Cause[], question: QuestionItem, option: QuestionOption): HTMLElement =>
  byWord(
    causes.flatMap((cause) => {
      const word = cause.answers[question.id]?.[option.id];
      return word ? [[causeLink(cause), word] as const] : [];
    }),
  );

const ofQuestion = ({ pack, facts }: Model, question: QuestionItem): readonly Node[] => {
  const causes = pack.causes.filter((each) => isFor(each, facts));
  const options = question.options.filter((each) => isFor(each, facts));
  return [
    ...head('questions', question, question.text.ask, question.text.why),
    make('p', askingWords(question)),
    ...options.flatMap((option) => [make('h3', japanese(option.text.label)), spokenOf(causes, question, option)]),
  ];
};

const stepRow = ({ text, devices }: Remedy['steps'][number]): Row => [
  japanese(text),
  ...(devices ? [make('small', ` ${devices.join(', ')}`)] : []),
];

const ofRemedy = ({ pack, facts }: Model, remedy: Remedy): readonly Node[] => {
  const cured = pack.causes.filter((cause) => isFor(cause, facts) && cause.remedies.includes(remedy.id));
  const steps = remedy.steps.filter((each) => isFor(each, facts));
  return [
    ...head('remedies', remedy, remedy.text.title, remedy.text.note),
    make('p', costWords(remedy)),
    ...part(
      HEADS.causes,
      cured.map((cause) => [causeLink(cause)]),
    ),
    ...part(HEADS.steps, steps.map(stepRow)),
  ];
};

type Tell = (model: Model, id: string) => readonly Node[] | undefined;

const telling =
  <T extends { readonly id: string }>(
    items: (pack: Pack) => readonly T[],
    tell: (model: Model, item: T) => readonly Node[],
  ): Tell =>
  (model, id) => {
    const item = byId(items(model.pack), id);
    return item && tell(model, item);
  };

const TELLING: Readonly<Record<Kind, Tell>> = {
  question: telling(({ questions }) => questions, ofQuestion),
  cause: telling(({ causes }) => causes, ofCause),
  remedy: telling(({ remedies }) => remedies, ofRemedy),
};

const isKind = (kind: string): kind is Kind => Object.hasOwn(TELLING, kind);

/** The nodes of the panel for `cause/<id>`, `question/<id>` or `remedy/<id>`. */
export const panelFor = (model: Model, address: string): readonly Node[] => {
  const [kind = '', id = ''] = address.split('/');
  return (isKind(kind) && TELLING[kind](model, id)) || [make('p', NOTHING_CHOSEN)];
};
