/** Where the answers lead. */
import type { AudienceId, QuestionId } from '../../core/base/id.js';
import { chosen } from '../../core/base/scope.js';
import type { Diagnosis, Facts } from '../../core/base/types.js';
import { nextQuestion } from '../../core/diagnosis/next-question.js';
import type { Pack } from '../../core/schema/pack.js';
import { readSymptom } from '../../core/text/read-symptom.js';
import { STAKE, stakeIsDue } from './model/at-stake.js';
import type { DoctorView, LaterView } from './model/views.js';

/** What the next view depends on. */
interface Visit {
  readonly pack: Pack;
  readonly facts: Facts;
  /** The views the visitor came by. */
  readonly views: readonly DoctorView[];
  readonly diagnosis: Diagnosis;
}

const isRedFlag = (pack: Pack, question: QuestionId): boolean =>
  pack.questions.some(({ id, redFlag }) => id === question && redFlag);

const hasSeenAlarm = ({ views }: Visit): boolean => views.some(({ kind }) => kind === 'emergency');

/** Words tell of one sign of a takeover; whether there are others is asked once, with those that were heard ticked. */
const signToConfirm = (visit: Visit): QuestionId | undefined => {
  if (hasSeenAlarm(visit)) return undefined;
  const { views, pack } = visit;
  const wasAsked = (id: QuestionId) => views.some((view) => view.kind === 'question' && view.question === id);
  const wasHeard = (id: QuestionId) => views.some((view) => view.kind === 'understood' && view.facts[id] !== undefined);
  return pack.questions.find(({ id, redFlag }) => redFlag && wasHeard(id) && !wasAsked(id))?.id;
};

/** What tells most about the trouble; what is at stake comes once, never before a red flag. */
const questionAfter = ({ facts, pack }: Visit): QuestionId | undefined => {
  const next = nextQuestion(facts, pack)?.id;
  return (next === undefined || !isRedFlag(pack, next)) && stakeIsDue(facts, pack) ? STAKE : next;
};

const isUrgent = ({ diagnosis, facts }: Visit): boolean =>
  diagnosis.kind === 'urgent' || chosen(facts, 'takeover').includes('unknown-orders');

/** Whoever goes on from the emergency has seen it; only a new answer about it brings it back. */
const wasAlarmed = (visit: Visit): boolean => {
  const view = visit.views.at(-1);
  return hasSeenAlarm(visit) && !(view?.kind === 'question' && isRedFlag(visit.pack, view.question));
};

/** Whatever the answers lead to. */
export const viewAfter = (visit: Visit): LaterView => {
  if (isUrgent(visit) && !wasAlarmed(visit)) return { kind: 'emergency' };
  if (visit.facts.audience === undefined) return { kind: 'audience' };
  const question = signToConfirm(visit) ?? questionAfter(visit);
  if (question) return { kind: 'question', question };
  return { kind: visit.diagnosis.kind === 'cannot-tell' ? 'cannot-tell' : 'result' };
};

/** After the emergency the search goes on with what is known. */
export const wayIn = (facts: Facts, pack: Pack): LaterView => {
  if (facts.audience === undefined) return { kind: 'audience' };
  const next = nextQuestion(facts, pack);
  return next ? { kind: 'question', question: next.id } : { kind: 'result' };
};

/** What words from a screen say. Where the owner says whom the page is for, no word leads elsewhere. */
export const heardIn = (text: string, pack: Pack, audience: AudienceId | undefined): Facts => {
  if (audience === undefined) return readSymptom(text, pack);
  const { audience: _named, ...heard } = readSymptom(text, pack, { audience });
  return heard;
};
