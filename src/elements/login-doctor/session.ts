/** What the answers lead to. The core is asked here, and before anything is drawn: in no stage. */
import { nothing, type TemplateResult } from 'lit';
import type { RemedyId } from '../../core/base/id.js';
import { chosen } from '../../core/base/scope.js';
import type { Diagnosis, Facts } from '../../core/base/types.js';
import { diagnose } from '../../core/diagnosis/diagnose.js';
import { TRIED } from '../../core/diagnosis/tried.js';
import type { Pack } from '../../core/schema/pack.js';
import { DiagnosisEvent } from '../events/diagnosis.js';
import { OutcomeEvent } from '../events/outcome.js';
import { knownTo } from '../host/known-to.js';
import { ticksOf } from '../host/checked-items.js';
import { openWidget } from '../host/open-widget.js';
import { drawStage } from '../host/stage.js';
import { heardIn, viewAfter, wayIn } from './flow.js';
import type { DoctorActions, DoctorHost, DoctorKnown, DoctorSession, Settled } from './model/state.js';
import { isUnsolved, SOLVED, unsolvedToday } from './model/unsolved-day.js';
import type { LaterView } from './model/views.js';
import { resumeOffer } from './parts/resume-offer.js';
import { restoreFromLink } from './restore-from-link.js';
import { NOTHING_FOUND, NOTHING_SETTLED, settled, showsDiagnosis, type Given } from './settle.js';
import { STAGES } from './stages/index.js';
import { warmUp } from './warm-up.js';

/** A session begins once the pack is there, and a pack stays until the next one has come. */
const packOf = ({ pack }: DoctorHost): Pack => pack!;

/** What is known, ranked; kept for this visit. */
const decide = (host: DoctorHost): Diagnosis => {
  const diagnosis = diagnose(host.facts, packOf(host));
  host.set({ diagnosis });
  return diagnosis;
};

/** What was found is told to the page, and its day kept where the owner wants that. */
const announce = (host: DoctorHost, diagnosis: Diagnosis): void => {
  if (host.element.resume) host.conversation.learn(unsolvedToday(host.facts));
  host.tell(new DiagnosisEvent(diagnosis));
};

/** On to whatever the answers lead to. */
const proceed = (host: DoctorHost): void => {
  const diagnosis = decide(host);
  const view = viewAfter({ pack: packOf(host), facts: host.facts, views: host.trail.views, diagnosis });
  if (view.kind !== 'question' && view.kind !== 'audience') announce(host, diagnosis);
  void host.go(view);
};

const readPasted = (host: DoctorHost, text: string): void => {
  const facts = heardIn(text, packOf(host), host.element.audience);
  host.conversation.learn(facts);
  void host.go({ kind: 'understood', facts });
};

/** What a link says, in place of what was known. */
const takeUp = (host: DoctorHost, facts: Facts): void => {
  host.reset();
  host.conversation.learn(facts);
  proceed(host);
};

const viewAfterOutcome = (host: DoctorHost, remedy: RemedyId, helped: boolean): LaterView => {
  if (helped) {
    if (host.element.resume) host.conversation.learn(SOLVED);
    return { kind: 'solved' };
  }
  host.conversation.learn({ [TRIED]: [...chosen(host.facts, TRIED), remedy] });
  decide(host);
  return { kind: 'others' };
};

const tellOutcome = (host: DoctorHost, remedy: RemedyId, helped: boolean): void => {
  host.tell(new OutcomeEvent(remedy, helped));
  void host.go(viewAfterOutcome(host, remedy, helped));
};

/** A slip of the thumb: the remedy is offered again. */
const takeBack = (host: DoctorHost, remedy: RemedyId): void => {
  host.conversation.learn({ [TRIED]: chosen(host.facts, TRIED).filter((id) => id !== remedy) });
  decide(host);
};

const actionsOf = (host: DoctorHost): DoctorActions => ({
  go: (view) => void host.go(view),
  proceed: () => proceed(host),
  answer: (question, answer) => {
    host.answer(question, answer);
    proceed(host);
  },
  chooseAccount: (audience) => host.answer('audience', audience),
  chooseDevice: (device) => host.conversation.answer('device', device),
  tick: (list, id) => ticksOf(host).toggle(list, id),
  askWhy: (question, isOpen) => {
    if (isOpen !== (host.state.why === question)) host.set({ why: isOpen ? question : undefined });
  },
  tellOutcome: (remedy, helped) => tellOutcome(host, remedy, helped),
  takeBack: (remedy) => takeBack(host, remedy),
  findWayIn: () => void host.go(wayIn(host.facts, packOf(host))),
  openWidget: (tag) => void openWidget(host, tag),
  startOver: () => host.reset(),
});

const givenBy = (host: DoctorHost): Given => {
  const { diagnosis = NOTHING_FOUND, why } = host.state;
  return { pack: packOf(host), facts: host.facts, diagnosis, why };
};

/** Facts are compared by what they say, for they are a new object each time. */
const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean => a.every((each, at) => each === b[at]);

/** Asks the core once for each change; what has not changed is not asked again. */
const makeSettle = (host: DoctorHost): (() => Settled) => {
  let asked: readonly unknown[] = [];
  let answer = NOTHING_SETTLED;
  return () => {
    const [given, { view }] = [givenBy(host), host];
    const asking = [given.pack, given.diagnosis, given.why, view, JSON.stringify(given.facts)];
    if (!isSame(asking, asked)) answer = settled(given, view);
    asked = asking;
    return answer;
  };
};

/** A view that shows what was found, before anything was looked for: a page may have brought the answers. */
const findOut = (host: DoctorHost): void => {
  if (!host.state.diagnosis && showsDiagnosis(host.view, host.facts, packOf(host))) decide(host);
};

const offerTo = (host: DoctorHost, known: DoctorKnown, actions: DoctorActions): TemplateResult | typeof nothing =>
  isUnsolved(host.facts) && !host.state.diagnosis ? resumeOffer(known, actions) : nothing;

/** What the widget becomes once its later half is there. */
export const begin = (host: DoctorHost): DoctorSession => {
  const actions = actionsOf(host);
  const settle = makeSettle(host);
  let answer = NOTHING_SETTLED;
  const known = (): DoctorKnown => ({ ...knownTo(host, packOf(host)), ...givenBy(host), ...answer });
  const session: DoctorSession = {
    settle: () => {
      findOut(host);
      answer = settle();
    },
    // The first stage is drawn by the host.
    stage: (view) => drawStage(STAGES, known(), view as LaterView, actions),
    proceed: () => proceed(host),
    readPasted: (text) => readPasted(host, text),
    offer: () => offerTo(host, known(), actions),
  };
  restoreFromLink(host, (facts) => takeUp(host, facts));
  warmUp(host, session);
  return session;
};
