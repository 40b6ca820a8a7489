import { html } from 'lit';
import { SHOWN } from '../../../core/base/words-to-numbers.js';
import { answerChips } from '../../parts/answers.js';
import { questionCard } from '../../parts/question-card.js';
import { sayIn } from '../../words/say.js';
import type { DoctorStage } from '../model/stage.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import type { ViewOf } from '../model/views.js';
import { answerList } from '../parts/answer-list.js';
import { questionReasons } from '../parts/question-reasons.js';

const left = ({ diagnosis }: DoctorKnown) =>
  (diagnosis.causes[0]?.probability ?? 0) > SHOWN.nearly ? 'left-few' : 'left-some';

/** Those of this visit; what was read from words or a link was not asked. */
const askedSoFar = ({ trail }: DoctorKnown): number =>
  new Set(trail.flatMap((view) => (view.kind === 'question' ? [view.question] : []))).size;

const card = (known: DoctorKnown, { question: id }: ViewOf<'question'>, actions: DoctorActions) =>
  questionCard({
    pack: known.pack,
    question: id,
    facts: known.facts,
    answer: (value) => actions.answer(id, value),
    ledHere: questionReasons(known, id, actions),
  });

export const question: DoctorStage<'question'> = (known, view, actions) => {
  const say = sayIn(known.pack);
  const more = () => actions.go({ kind: 'review' });
  const chips = answerChips({ ...answerList(known, actions), except: view.question, more });
  return {
    body: html`${chips}${card(known, view, actions)}`,
    note: say('progress', { n: askedSoFar(known), left: say(left(known)) }),
    way: { label: say('unknown-answer'), go: () => actions.answer(view.question, 'unknown') },
  };
};
