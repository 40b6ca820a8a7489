/** The cause, and what to do about it. */
import { html, nothing, type TemplateResult } from 'lit';
import { planRemedies } from '../../core/diagnosis/plan-remedies.js';
import type { Cause } from '../../core/schema/cause.js';
import type { RemedyId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Remedy } from '../../core/schema/remedy.js';
import { chosen } from '../../core/base/scope.js';
import type { Facts } from '../../core/base/types.js';
import { TRIED } from '../../core/diagnosis/tried.js';
import { OutcomeEvent } from '../events/outcome.js';
import { callToAction } from '../parts/call-to-action.js';
import { choice } from '../parts/choice.js';
import { doNow } from '../parts/do-now.js';
import { howSure } from '../parts/how-sure.js';
import { LATER_ICONS } from '../parts/icons-later.js';
import { sayIn } from '../words/say.js';
import { cannotTell } from './cannot-tell.js';
import { faqList } from './faq.js';
import { helpsInWords } from './helps.js';
import { ledThere } from './led-there.js';
import type { LoginDoctor } from './login-doctor.js';
import { causeOf, countOf, decide, getsIn, remedyOf, type StageOf } from './stage.js';
import { notChecked } from './not-checked.js';
import { stakeStep } from './stake.js';
import { forgetDay } from './unsolved.js';
import { sayDoctor } from './words.js';

const tabs = (widget: LoginDoctor) => (device: string) => widget.conversation.answer('device', device);

/** The answer to 「入れましたか」. */
const outcome = (widget: LoginDoctor, pack: Pack, remedy: RemedyId) => (helped: boolean): void => {
  widget.dispatchEvent(new OutcomeEvent(remedy, helped));
  if (helped) forgetDay(widget);
  if (helped) return void widget.go({ kind: 'solved' });
  widget.conversation.learn({ [TRIED]: [...chosen(widget.facts, TRIED), remedy] });
  decide(widget, pack);
  void widget.go({ kind: 'others' });
};

/** The question, yes, no. */
const askedAs = (pack: Pack, facts: Facts): readonly [string, string, string] => {
  const [say, sayOwn] = [sayIn(pack), sayDoctor(pack)];
  return getsIn(facts)
    ? [sayOwn('doctor.settled'), sayOwn('doctor.settled-yes'), sayOwn('doctor.settled-no')]
    : [say('did-it-work'), say('worked'), say('not-yet')];
};

const didItWork = ([ask, yes, no]: readonly [string, string, string], answer: (helped: boolean) => void): TemplateResult => html`<div class="stack tight"><h3 class="lead">${ask}</h3>
  <div class="pair"><button class="btn" part="button" @click=${() => answer(true)}>${LATER_ICONS.check}${yes}</button><button class="btn" part="button" @click=${() => answer(false)}>${no}</button></div></div>`;

/** What to do: the remedy's steps, or the contact route it leads to. */
const action = (widget: LoginDoctor, pack: Pack, remedy: Remedy): TemplateResult => {
  const { contact } = remedy;
  return html`${doNow({ pack, remedy, facts: widget.facts, chooseDevice: tabs(widget), helps: helpsInWords(pack, remedy) })}
    ${contact ? html`<button class="btn solid" part="button" @click=${() => void widget.go({ kind: 'contact', contact })}>${sayIn(pack)('how-to-contact')}</button>` : nothing}
    ${didItWork(askedAs(pack, widget.facts), outcome(widget, pack, remedy.id))}`;
};

/** The widget that knows more: of a notice that is made up, scam-check; of a state, the guide. */
const doorFor = (widget: LoginDoctor, pack: Pack, { lock }: Cause): TemplateResult | typeof nothing => {
  const state = pack.locks.find(({ id }) => id === lock);
  if (!state) return nothing;
  return html`<ul class="choices">${choice(state.shape === 'fake'
    ? { label: sayIn(pack)('open-scam'), choose: () => void widget.openWidget('scam-check') }
    : { label: sayIn(pack)('open-guide'), hint: sayIn(pack)('open-guide-hint'), choose: () => void widget.openWidget('lock-status-guide') })}</ul>`;
};

export const result: StageOf<'result'> = (widget, view, pack) => {
  const say = sayIn(pack);
  const diagnosis = widget.diagnosis ?? decide(widget, pack);
  const ranked = diagnosis.causes.find(({ id }) => id === view.cause) ?? diagnosis.causes[0];
  const cause = causeOf(pack, ranked?.id);
  const plan = planRemedies(diagnosis, widget.facts, pack);
  const wanted = chosen(widget.facts, TRIED).includes(view.remedy ?? '') ? undefined : view.remedy;
  const remedy = remedyOf(pack, wanted ?? plan[0]?.remedy);
  if (!ranked || !cause || !remedy) return cannotTell(widget, { kind: 'cannot-tell' }, pack);
  return {
    body: html`<div class="split">
        <div class="stack s1" part="result"><div class="stack tight"><p class="label">${say('likely-cause')}</p><h2 class="title" tabindex="-1">${cause.text.title}</h2></div>${howSure(say, ranked.probability)}<p class="soft">${cause.text.why}</p></div>
        <div class="stack s2">${action(widget, pack, remedy)}${stakeStep(widget, pack)}${doorFor(widget, pack, cause)}</div>
        ${ledThere(widget, pack, ranked)}
      </div>${notChecked(widget, pack, diagnosis)}${faqList(pack, widget.facts, cause)}${callToAction(say, widget)}`,
    note: countOf(widget, pack) > 0 ? say('from-answers', { n: countOf(widget, pack) }) : say('from-none'),
    way: { label: say('other-causes'), go: () => void widget.go({ kind: 'others' }) },
  };
};
