/** Where the answers lead. */
import { nextQuestion } from '../../core/diagnosis/next-question.js';
import { readSymptom } from '../../core/text/read-symptom.js';
import type { QuestionId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import { chosen } from '../../core/base/scope.js';
import type { Diagnosis, Facts } from '../../core/base/types.js';
import { DiagnosisEvent } from '../events/diagnosis.js';
import type { DoctorView, LoginDoctor } from './login-doctor.js';
import { decide } from './stage.js';
import { STAKE, stakeIsDue } from './stake.js';
import { keepDay } from './unsolved.js';

const isRedFlag = (pack: Pack, question: QuestionId): boolean => pack.questions.some(({ id, redFlag }) => id === question && redFlag);

/** Words tell of one sign of a takeover; whether there are others is asked once, with those that were heard ticked. */
const signToConfirm = ({ _trail }: LoginDoctor, pack: Pack): QuestionId | undefined => {
  if (_trail.some(({ kind }) => kind === 'emergency')) return undefined;
  const wasAsked = (id: QuestionId) => _trail.some((view) => view.kind === 'question' && view.question === id);
  const wasHeard = (id: QuestionId) => _trail.some((view) => view.kind === 'understood' && view.facts[id] !== undefined);
  return pack.questions.find(({ id, redFlag }) => redFlag && wasHeard(id) && !wasAsked(id))?.id;
};

/** What tells most about the trouble; what is at stake comes once, never before a red flag. */
const questionAfter = (facts: Facts, pack: Pack): QuestionId | undefined => {
  const next = nextQuestion(facts, pack)?.id;
  return (next === undefined || !isRedFlag(pack, next)) && stakeIsDue(facts, pack) ? STAKE : next;
};

const isUrgent = ({ kind }: Diagnosis, facts: Facts): boolean => kind === 'urgent' || chosen(facts, 'takeover').includes('unknown-orders');
/** Whoever goes on from the emergency has seen it; only a new answer about it brings it back. */
const wasAlarmed = ({ view, _trail }: LoginDoctor, pack: Pack): boolean =>
  _trail.some(({ kind }) => kind === 'emergency') && !(view.kind === 'question' && isRedFlag(pack, view.question));

const viewAfter = (widget: LoginDoctor, pack: Pack): DoctorView => {
  const diagnosis = decide(widget, pack);
  if (isUrgent(diagnosis, widget.facts) && !wasAlarmed(widget, pack)) return { kind: 'emergency' };
  if (widget.facts.audience === undefined) return { kind: 'audience' };
  const question = signToConfirm(widget, pack) ?? questionAfter(widget.facts, pack);
  if (question) return { kind: 'question', question };
  return { kind: diagnosis.kind === 'cannot-tell' ? 'cannot-tell' : 'result' };
};

const announce = (widget: LoginDoctor): void => {
  keepDay(widget);
  if (widget.diagnosis) widget.dispatchEvent(new DiagnosisEvent(widget.diagnosis));
};

/** On to whatever the answers lead to. */
export const proceed = (widget: LoginDoctor, pack: Pack): void => {
  const view = viewAfter(widget, pack);
  if (view.kind !== 'question' && view.kind !== 'audience') announce(widget);
  void widget.go(view);
};

/** Where the owner says whom the page is for, no word leads elsewhere. */
const heardIn = ({ audience }: LoginDoctor, pack: Pack, text: string): Facts => {
  if (audience === undefined) return readSymptom(text, pack);
  const { audience: _named, ...heard } = readSymptom(text, pack, { audience });
  return heard;
};

/** Words from a screen become answers the visitor can see and undo. */
export const readPasted = (widget: LoginDoctor, pack: Pack, text: string): void => {
  const facts = heardIn(widget, pack, text);
  widget.conversation.learn(facts);
  void widget.go({ kind: 'understood', facts });
};

/** After the emergency the search goes on with what is known. */
export const wayIn = (widget: LoginDoctor, pack: Pack): DoctorView => {
  if (widget.facts.audience === undefined) return { kind: 'audience' };
  const next = nextQuestion(widget.facts, pack);
  return next ? { kind: 'question', question: next.id } : { kind: 'result' };
};
