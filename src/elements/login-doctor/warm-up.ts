import { render, type TemplateResult } from 'lit';
import { diagnose } from '../../core/diagnosis/diagnose.js';
import type { QuestionId } from '../../core/base/id.js';
import { nextQuestion } from '../../core/diagnosis/next-question.js';
import { planRemedies } from '../../core/diagnosis/plan-remedies.js';
import type { Pack } from '../../core/schema/pack.js';
import { remedyCard } from '../parts/remedy-card.js';
import { howSure } from '../parts/how-sure.js';
import { sayIn } from '../words/say.js';
import { remedyOf } from './model/lookups.js';
import type { DoctorHost, DoctorSession } from './model/state.js';
import { faqList } from './parts/faq.js';

type Work = () => unknown;

/** Safari has no idle moments to offer. */
const whenIdle = (work: Work): number => (globalThis.requestIdleCallback ?? window.setTimeout)(work);
const forget = (handle: number): void => (globalThis.cancelIdleCallback ?? window.clearTimeout)(handle);

/** Drawn once where nobody sees it, a template is made and its code is known to the engine. */
const drawUnseen = (body: TemplateResult | symbol): void => void render(body, document.createElement('div'));

/** The largest parts of a result; all at once they would hold up a tap. */
const partsOfResult = (pack: Pack): readonly Work[] => {
  const [cause] = pack.causes;
  const remedy = remedyOf(pack, cause?.remedies[0]);
  if (!cause || !remedy) return [];
  return [
    () => drawUnseen(howSure(sayIn(pack), 0.5)),
    () => drawUnseen(remedyCard({ pack, remedy, facts: {}, chooseDevice: () => undefined })),
    () => drawUnseen(faqList(pack, {}, cause)),
  ];
};

/** In the order in which most visitors come to it. */
const workFor = (host: DoctorHost, { stage }: DoctorSession, pack: Pack): readonly Work[] => {
  const audiences = host.brand.audiences.map(({ id }) => ({ audience: id }));
  // Until the moment comes the brand may have become one nobody knows.
  const drawQuestion = (question: QuestionId) => () =>
    host.pack === pack && drawUnseen(stage({ kind: 'question', question }).body);
  return [
    ...audiences.map((facts) => () => void nextQuestion(facts, pack)),
    ...['takeover', 'stuck-at'].map(drawQuestion),
    ...audiences.map((facts) => () => void planRemedies(diagnose(facts, pack), facts, pack)),
    ...partsOfResult(pack),
  ];
};

/** Work for idle moments. What is stopped waits for the next start, and nothing outside holds it meanwhile. */
class IdleWork {
  readonly #left = new Set<Work>();
  #handles: readonly number[] = [];

  add(works: readonly Work[]): void {
    for (const work of works) this.#left.add(work);
    this.start();
  }

  start(): void {
    this.stop();
    this.#handles = [...this.#left].map((work) => whenIdle(() => this.#do(work)));
  }

  stop(): void {
    this.#handles.forEach(forget);
    this.#handles = [];
  }

  #do(work: Work): void {
    this.#left.delete(work);
    work();
  }
}

/**
 * While the visitor reads the first stage, what the first answers need is made, so that the first question and the
 * first result come as quickly as any. Once for each pack, and only while the widget is on the page.
 */
export const warmUp = (host: DoctorHost, session: DoctorSession): void => {
  const idle = new IdleWork();
  let warm: Pack | undefined;
  const hostUpdated = (): void => {
    const { pack, element } = host;
    if (!pack || pack === warm || !element.isConnected) return;
    warm = pack;
    idle.add(workFor(host, session, pack));
  };
  host.element.addController({ hostUpdated, hostConnected: () => idle.start(), hostDisconnected: () => idle.stop() });
};
