import { html, nothing, type TemplateResult } from 'lit';
import { chosen } from '../../../core/base/scope.js';
import type { Facts } from '../../../core/base/types.js';
import { TRIED } from '../../../core/diagnosis/tried.js';
import type { Cause } from '../../../core/schema/cause.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { Remedy } from '../../../core/schema/remedy.js';
import { callToAction } from '../../parts/call-to-action.js';
import { choice } from '../../parts/choice.js';
import { remedyCard } from '../../parts/remedy-card.js';
import { howSure } from '../../parts/how-sure.js';
import { LATER_ICONS } from '../../parts/icons-later.js';
import { sayIn } from '../../words/say.js';
import { causeOf, getsIn, rankedOf, remedyOf } from '../model/lookups.js';
import type { DoctorStage } from '../model/stage.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import type { ViewOf } from '../model/views.js';
import { countOf } from '../parts/answer-list.js';
import { button } from '../parts/button.js';
import { causeReasons } from '../parts/cause-reasons.js';
import { faqList } from '../parts/faq.js';
import { notChecked } from '../parts/not-checked.js';
import { stakeStep } from '../parts/stake-step.js';
import { helpsInWords } from '../parts/success-rate.js';
import { sayDoctor } from '../../words/login-doctor.js';
import { cannotTell } from './cannot-tell.js';

type Part = TemplateResult | typeof nothing;

/** The question, yes, no. */
const askedAs = (pack: Pack, facts: Facts): readonly [string, string, string] => {
  const [say, sayOwn] = [sayIn(pack), sayDoctor(pack)];
  return getsIn(facts)
    ? [sayOwn('doctor.settled'), sayOwn('doctor.settled-yes'), sayOwn('doctor.settled-no')]
    : [say('did-it-work'), say('worked'), say('not-yet')];
};

const didItWork = ({ pack, facts }: DoctorKnown, { id }: Remedy, { tellOutcome }: DoctorActions): TemplateResult => {
  const [ask, yes, no] = askedAs(pack, facts);
  const helped = button(html`${LATER_ICONS.check}${yes}`, () => tellOutcome(id, true));
  const notYet = button(no, () => tellOutcome(id, false));
  return html`<div class="stack tight"><h3 class="lead">${ask}</h3><div class="pair">${helped}${notYet}</div></div>`;
};

/** The contact route a remedy leads to. */
const toContact = ({ pack }: DoctorKnown, { contact }: Remedy, { go }: DoctorActions): Part => {
  if (!contact) return nothing;
  return button(sayIn(pack)('how-to-contact'), () => go({ kind: 'contact', contact }), 'btn solid');
};

/** What to do: the remedy's steps. */
const whatToDo = (known: DoctorKnown, remedy: Remedy, actions: DoctorActions): TemplateResult => {
  const { pack, facts } = known;
  const { chooseDevice } = actions;
  return html`${remedyCard({ pack, remedy, facts, chooseDevice, helps: helpsInWords(pack, remedy) })}
    ${toContact(known, remedy, actions)}
    ${didItWork(known, remedy, actions)}`;
};

/** The widget that knows more: of a notice that is made up, scam-check; of a state, the guide. */
const doorFor = ({ pack }: DoctorKnown, { lock }: Cause, { openWidget }: DoctorActions): Part => {
  const say = sayIn(pack);
  const state = pack.locks.find(({ id }) => id === lock);
  if (!state) return nothing;
  const toScam = { label: say('open-scam'), choose: () => openWidget('scam-check') };
  const toGuide = {
    label: say('open-guide'),
    hint: say('open-guide-hint'),
    choose: () => openWidget('lock-status-guide'),
  };
  return html`<ul class="choices">${choice(state.shape === 'fake' ? toScam : toGuide)}</ul>`;
};

const why = ({ pack }: DoctorKnown, { text }: Cause, probability: number): TemplateResult => {
  const say = sayIn(pack);
  return html`<div class="stack s1" part="result">
    <div class="stack tight"><p class="label">${say('likely-cause')}</p>
      <h2 class="title" tabindex="-1">${text.title}</h2></div>
    ${howSure(say, probability)}<p class="soft">${text.why}</p></div>`;
};

/** The remedy asked for; what was tried is not offered again, not even on the way back. */
const remedyFor = ({ pack, facts, plan }: DoctorKnown, { remedy }: ViewOf<'result'>): Remedy | undefined => {
  const wanted = chosen(facts, TRIED).includes(remedy ?? '') ? undefined : remedy;
  return remedyOf(pack, wanted ?? plan[0]?.remedy);
};

/** The cause, and what to do about it. */
export const result: DoctorStage<'result'> = (known, view, actions) => {
  const { pack, facts } = known;
  const say = sayIn(pack);
  const ranked = rankedOf(known.diagnosis, view.cause);
  const cause = causeOf(pack, ranked?.id);
  const remedy = remedyFor(known, view);
  if (!ranked || !cause || !remedy) return cannotTell(known, { kind: 'cannot-tell' }, actions);
  const n = countOf(known);
  return {
    body: html`<div class="split">
        ${why(known, cause, ranked.probability)}
        <div class="stack s2">
          ${whatToDo(known, remedy, actions)}${stakeStep(known)}${doorFor(known, cause, actions)}</div>
        ${causeReasons(known, actions)}
      </div>${notChecked(known, actions)}${faqList(pack, facts, cause)}${callToAction(say, known.cta)}`,
    note: n > 0 ? say('from-answers', { n }) : say('from-none'),
    way: { label: say('other-causes'), go: () => actions.go({ kind: 'others' }) },
  };
};
