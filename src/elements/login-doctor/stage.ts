import { diagnose } from '../../core/diagnosis/diagnose.js';
import type { CauseId, RemedyId } from '../../core/base/id.js';
import type { Cause } from '../../core/schema/cause.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Remedy } from '../../core/schema/remedy.js';
import { chosen } from '../../core/base/scope.js';
import type { Diagnosis, Facts } from '../../core/base/types.js';
import { answersGiven, type AnswerList } from '../parts/answers.js';
import { sayIn } from '../words/say.js';
import type { Stage } from '../host/stage.js';
import type { DoctorView, LoginDoctor } from './login-doctor.js';
import { STAKE } from './stake.js';

export type StageOf<K extends DoctorView['kind']> = (widget: LoginDoctor, view: Extract<DoctorView, { readonly kind: K }>, pack: Pack) => Stage;

/** What is known, ranked; kept on the widget and told to the page. */
export const decide = (widget: LoginDoctor, pack: Pack): Diagnosis => {
  widget.diagnosis = diagnose(widget.facts, pack);
  return widget.diagnosis;
};

export const listOf = (widget: LoginDoctor, pack: Pack): AnswerList => ({
  pack,
  facts: widget.facts,
  edit: (question) => void widget.go(question === 'audience' ? { kind: 'audience' } : { kind: 'question', question }),
});

const answers = (facts: Facts, question: string, options: readonly string[]): boolean => chosen(facts, question).some((id) => options.includes(id));
/** Some get in and cannot use it, or only got a message: 「入れましたか」 is not their question. */
export const getsIn = (facts: Facts): boolean => answers(facts, 'stuck-at', ['limited', 'message-only']) || answers(facts, 'sign-in-works', ['yes', 'partly']);

export const causeOf = (pack: Pack, id: CauseId | undefined): Cause | undefined => pack.causes.find((cause) => cause.id === id);
export const remedyOf = (pack: Pack, id: RemedyId | undefined): Remedy | undefined => pack.remedies.find((remedy) => remedy.id === id);
/** What is at stake and the device say nothing about the cause. */
const BESIDE: readonly string[] = [STAKE, 'device'];
/** How many answers the ranking rests on; わからない is none. */
export const countOf = ({ facts }: LoginDoctor, pack: Pack): number =>
  answersGiven(facts, pack).filter(({ question }) => !BESIDE.includes(question) && chosen(facts, question).length > 0).length;
export const toReview = (widget: LoginDoctor, pack: Pack) => ({ label: sayIn(pack)('change-answers'), go: () => void widget.go({ kind: 'review' }) });
