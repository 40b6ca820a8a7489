import { render, type TemplateResult } from 'lit';
import { diagnose } from '../../core/diagnose.js';
import { nextQuestion } from '../../core/next-question.js';
import { planRemedies } from '../../core/plan-remedies.js';
import type { Pack } from '../../core/schema/pack.js';
import { doNow } from '../parts/do-now.js';
import { howSure } from '../parts/how-sure.js';
import { sayIn } from '../ui-text-later.js';
import { faqList } from './faq.js';
import type { LoginDoctor } from './login-doctor.js';
import { question } from './questions.js';
import { remedyOf } from './stage.js';

type Work = () => void;

const whenIdle = (work: Work): void => void (globalThis.requestIdleCallback ?? setTimeout)(work);

/** Drawn once where nobody sees it, a template is made and its code is known to the engine. */
const drawUnseen = (body: TemplateResult | symbol): void => void render(body, document.createElement('div'));

/** The largest parts of a result; all at once they would hold up a tap. */
const partsOfResult = (pack: Pack): readonly Work[] => {
  const [cause] = pack.causes;
  const remedy = remedyOf(pack, cause?.remedies[0]);
  if (!cause || !remedy) return [];
  return [
    () => drawUnseen(howSure(sayIn(pack), 0.5)),
    () => drawUnseen(doNow({ pack, remedy, facts: {}, chooseDevice: () => undefined })),
    () => drawUnseen(faqList(pack, {}, cause)),
  ];
};

/** In the order in which most visitors come to it. */
const workFor = (widget: LoginDoctor, pack: Pack): readonly Work[] => {
  const audiences = widget.start.audiences.map(({ id }) => ({ audience: id }));
  return [
    ...audiences.map((facts) => () => void nextQuestion(facts, pack)),
    ...['takeover', 'stuck-at'].map((id) => () => drawUnseen(question(widget, { kind: 'question', question: id }, pack).body)),
    ...audiences.map((facts) => () => void planRemedies(diagnose(facts, pack), facts, pack)),
    ...partsOfResult(pack),
  ];
};

const warmed = new WeakSet<LoginDoctor>();

/** While the visitor reads the first stage, what the first answers need is made, so that the first question and the first result come as quickly as any. */
export const warmUp = (widget: LoginDoctor): void => {
  if (warmed.has(widget)) return;
  warmed.add(widget);
  let warm: Pack | undefined;
  const hostUpdated = (): void => {
    const pack = widget._content;
    if (!pack || pack === warm) return;
    warm = pack;
    workFor(widget, pack).forEach(whenIdle);
  };
  widget.addController({ hostUpdated });
};
