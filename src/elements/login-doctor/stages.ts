/** The stages of login-doctor after the first; arrives with the rule core and its words. */
import { html, nothing, type TemplateResult } from 'lit';
import { diagnose } from '../../core/diagnose.js';
import type { CauseId, ContactId, QuestionId, RemedyId } from '../../core/schema/id.js';
import { nextQuestion } from '../../core/next-question.js';
import { planRemedies } from '../../core/plan-remedies.js';
import { readSymptom } from '../../core/read-symptom.js';
import type { Cause } from '../../core/schema/cause.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Remedy } from '../../core/schema/remedy.js';
import { chosen } from '../../core/scope.js';
import { TRIED } from '../../core/tried.js';
import type { Diagnosis, Ranked } from '../../core/types.js';
import { DiagnosisEvent } from '../events/diagnosis.js';
import { OutcomeEvent } from '../events/outcome.js';
import { later } from '../later.styles.js';
import { answerChips, answersGiven, answersList, type AnswerList } from '../parts/answers.js';
import { callToAction } from '../parts/call-to-action.js';
import { choice } from '../parts/choice.js';
import { contactFor, contactRoute } from '../parts/contact-route.js';
import { doNow, minutesInWords } from '../parts/do-now.js';
import { emergencyBand, emergencySteps, stepsDone } from '../parts/emergency.js';
import { howSure, howSureShort } from '../parts/how-sure.js';
import { lockIcon, nextIcon } from '../parts/icons.js';
import { AUDIENCE_ICONS } from '../parts/audience-icons.js';
import { LATER_ICONS, SHAPES } from '../parts/icons-later.js';
import { questionCard } from '../parts/question-card.js';
import { ticks } from '../parts/ticks.js';
import { sayIn } from '../ui-text-later.js';
import type { LaterStages, Stage } from '../widget.js';
import type { DoctorView, LoginDoctor } from './login-doctor.js';

type StageOf<K extends DoctorView['kind']> = (widget: LoginDoctor, view: Extract<DoctorView, { readonly kind: K }>, pack: Pack) => Stage;

/** What is known, ranked; kept on the widget and told to the page. */
const decide = (widget: LoginDoctor, pack: Pack): Diagnosis => {
  widget.diagnosis = diagnose(widget.facts, pack);
  return widget.diagnosis;
};

const viewAfter = (widget: LoginDoctor, pack: Pack): DoctorView => {
  const diagnosis = decide(widget, pack);
  if (diagnosis.kind === 'urgent' || chosen(widget.facts, 'takeover').includes('unknown-orders')) return { kind: 'emergency' };
  if (widget.facts.audience === undefined) return { kind: 'audience' };
  const question = nextQuestion(widget.facts, pack);
  if (question) return { kind: 'question', question: question.id };
  return { kind: diagnosis.kind === 'likely' ? 'result' : 'cannot-tell' };
};

/** On to whatever the answers lead to. */
export const proceed = (widget: LoginDoctor, pack: Pack): void => {
  const view = viewAfter(widget, pack);
  if (view.kind !== 'question' && view.kind !== 'audience' && widget.diagnosis) widget.dispatchEvent(new DiagnosisEvent(widget.diagnosis));
  void widget.go(view);
};

/** Words from a screen become answers the visitor can see and undo. */
export const readPasted = (widget: LoginDoctor, pack: Pack, text: string): void => {
  const facts = readSymptom(text, pack);
  widget.conversation.learn(facts);
  void widget.go({ kind: 'understood', facts });
};

const listOf = (widget: LoginDoctor, pack: Pack): AnswerList => ({
  pack,
  facts: widget.facts,
  edit: (question) => void widget.go(question === 'audience' ? { kind: 'audience' } : { kind: 'question', question }),
});

const causeOf = (pack: Pack, id: CauseId | undefined): Cause | undefined => pack.causes.find((cause) => cause.id === id);
const remedyOf = (pack: Pack, id: RemedyId | undefined): Remedy | undefined => pack.remedies.find((remedy) => remedy.id === id);
const countOf = (widget: LoginDoctor, pack: Pack): number => answersGiven(widget.facts, pack).length;
const review = (widget: LoginDoctor, pack: Pack) => ({ label: sayIn(pack)('change-answers'), go: () => void widget.go({ kind: 'review' }) });

const audience: StageOf<'audience'> = (widget, _view, pack) => ({
  body: html`<h2 class="title" part="question" tabindex="-1">${widget.t('doctor.title')}</h2>
    <ul class="choices">${widget.start.audiences.map(({ id, icon, text }) =>
      choice({ ...text, icon: AUDIENCE_ICONS[icon](), current: widget.facts.audience === id, choose: () => { widget.answer('audience', id); proceed(widget, pack); } }))}</ul>`,
  note: html`${lockIcon()}${widget.t('private')}`,
});

const question: StageOf<'question'> = (widget, view, pack) => {
  const say = sayIn(pack);
  const left = (widget.diagnosis?.causes[0]?.probability ?? 0) > 0.4 ? say('left-few') : say('left-some');
  const answer = (value: string | readonly string[]) => { widget.answer(view.question, value); proceed(widget, pack); };
  return {
    body: html`${answerChips({ ...listOf(widget, pack), except: view.question, more: () => void widget.go({ kind: 'review' }) })}${questionCard({ pack, question: view.question, facts: widget.facts, answer })}`,
    note: say('progress', { n: answersGiven({ ...widget.facts, [view.question]: undefined }, pack).length + 1, left }),
    way: { label: say('unknown-answer'), go: () => answer('unknown') },
  };
};

const understood: StageOf<'understood'> = (widget, { facts }, pack) => {
  const say = sayIn(pack);
  const found = answersGiven(facts, pack).length;
  const title = found > 0 ? 'understood' : 'not-understood';
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say(`${title}-title`)}</h2><p class="soft">${say(`${title}-lead`)}</p></div>
      ${found > 0 ? answersList({ ...listOf(widget, pack), facts }) : nothing}
      <button class="btn solid" part="button" @click=${() => proceed(widget, pack)}>${say(found > 0 ? 'go-on' : 'ask-me')}</button>`,
    note: say('understood-note', { n: found }),
  };
};

const tabs = (widget: LoginDoctor) => (device: string) => widget.conversation.answer('device', device);

/** The answer to 「入れましたか」. */
const outcome = (widget: LoginDoctor, pack: Pack, remedy: RemedyId) => (helped: boolean): void => {
  widget.dispatchEvent(new OutcomeEvent(remedy, helped));
  if (helped) return void widget.go({ kind: 'solved' });
  widget.conversation.learn({ [TRIED]: [...chosen(widget.facts, TRIED), remedy] });
  decide(widget, pack);
  void widget.go({ kind: 'others' });
};

const didItWork = (pack: Pack, answer: (helped: boolean) => void): TemplateResult => html`<div class="stack tight"><h3 class="lead">${sayIn(pack)('did-it-work')}</h3>
  <div class="pair"><button class="btn" part="button" @click=${() => answer(true)}>${LATER_ICONS.check}${sayIn(pack)('worked')}</button><button class="btn" part="button" @click=${() => answer(false)}>${sayIn(pack)('not-yet')}</button></div></div>`;

/** What to do: the remedy's steps, or the contact route it leads to. */
const action = (widget: LoginDoctor, pack: Pack, remedy: Remedy): TemplateResult => {
  const { contact } = remedy;
  return html`${doNow({ pack, remedy, facts: widget.facts, chooseDevice: tabs(widget) })}
    ${contact ? html`<button class="btn solid" part="button" @click=${() => void widget.go({ kind: 'contact', contact })}>${sayIn(pack)('how-to-contact')}</button>` : nothing}
    ${didItWork(pack, outcome(widget, pack, remedy.id))}`;
};

const guideLink = (widget: LoginDoctor, pack: Pack, cause: Cause): TemplateResult | typeof nothing =>
  cause.lock || cause.id === 'phishing-suspected'
    ? html`<ul class="choices">${choice(cause.lock
        ? { label: sayIn(pack)('open-guide'), hint: sayIn(pack)('open-guide-hint'), choose: () => void widget.openWidget('lock-status-guide') }
        : { label: sayIn(pack)('open-scam'), choose: () => void widget.openWidget('scam-check') })}</ul>`
    : nothing;

const why = (widget: LoginDoctor, pack: Pack, ranked: Ranked<CauseId>): TemplateResult => {
  const reasons = ranked.because.filter((fact) => fact !== TRIED).slice(0, 4);
  return html`<div class="stack tight s3" part="evidence"><h3 class="label">${sayIn(pack)('because')}</h3>
    ${reasons.length > 0 ? answersList({ ...listOf(widget, pack), only: reasons }) : html`<p class="meta">${sayIn(pack)('because-prior')}</p>`}</div>`;
};

const result: StageOf<'result'> = (widget, view, pack) => {
  const say = sayIn(pack);
  const diagnosis = widget.diagnosis ?? decide(widget, pack);
  const ranked = diagnosis.causes.find(({ id }) => id === view.cause) ?? diagnosis.causes[0];
  const cause = causeOf(pack, ranked?.id);
  const plan = planRemedies(diagnosis, widget.facts, pack);
  const remedy = remedyOf(pack, view.remedy ?? plan[0]?.remedy);
  if (!ranked || !cause || !remedy) return cannotTell(widget, { kind: 'cannot-tell' }, pack);
  return {
    body: html`<div class="split">
        <div class="stack s1" part="result"><div class="stack tight"><p class="label">${say('likely-cause')}</p><h2 class="title" tabindex="-1">${cause.text.title}</h2></div>${howSure(say, ranked.probability)}<p class="soft">${cause.text.why}</p></div>
        <div class="stack s2">${action(widget, pack, remedy)}${guideLink(widget, pack, cause)}</div>
        ${why(widget, pack, ranked)}
      </div>${callToAction(say, widget)}`,
    note: countOf(widget, pack) > 0 ? say('from-answers', { n: countOf(widget, pack) }) : say('from-none'),
    way: { label: say('other-causes'), go: () => void widget.go({ kind: 'others' }) },
  };
};

/** The remedy to offer for one of the runners-up: its own best, else the plan's. */
const bestFor = (cause: Cause, order: readonly RemedyId[]): RemedyId | undefined => order.find((id) => cause.remedies.includes(id)) ?? order[0];

const runnerUp = (widget: LoginDoctor, pack: Pack, order: readonly RemedyId[]) => ({ id, probability }: Ranked<CauseId>, index: number): TemplateResult => {
  const cause = causeOf(pack, id);
  const remedy = remedyOf(pack, cause && bestFor(cause, order));
  if (!cause || !remedy) return html``;
  const go = () => void widget.go({ kind: 'result', cause: cause.id, remedy: remedy.id });
  const say = sayIn(pack);
  return html`<li><b>${cause.text.short}</b>${howSureShort(say, probability)}
    ${index === 0
      ? html`<button class="btn solid mt" part="button" @click=${go}>${say('see-first')}</button><span class="time">${LATER_ICONS.clock}${minutesInWords(say, remedy.minutes)}</span>`
      : html`<button class="quiet flush" part="button" @click=${go}>${say('see-how')}${nextIcon()}</button>`}</li>`;
};

const triedList = (widget: LoginDoctor, pack: Pack): TemplateResult | typeof nothing => {
  const tried = chosen(widget.facts, TRIED);
  return tried.length > 0
    ? html`<div class="stack tight"><h3 class="label">${sayIn(pack)('tried')}</h3><ul class="bul">${tried.map((id) => html`<li>${LATER_ICONS.cross}<span>${remedyOf(pack, id)?.text.short}<span class="soft">${sayIn(pack)('tried-no-change')}</span></span></li>`)}</ul></div>`
    : nothing;
};

const contactButton = (widget: LoginDoctor, pack: Pack): TemplateResult | typeof nothing => {
  const service = planRemedies(widget.diagnosis ?? decide(widget, pack), widget.facts, pack).find(({ isService }) => isService);
  const contact = remedyOf(pack, service?.remedy)?.contact ?? 'amazon-without-sign-in';
  return html`<button class="btn" part="button" @click=${() => void widget.go({ kind: 'contact', contact })}>${sayIn(pack)('to-contact')}</button>`;
};

const others: StageOf<'others'> = (widget, _view, pack) => {
  const say = sayIn(pack);
  const diagnosis = widget.diagnosis ?? decide(widget, pack);
  const tried = chosen(widget.facts, TRIED).length;
  const order = planRemedies(diagnosis, widget.facts, pack).map(({ remedy }) => remedy);
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say(tried > 0 ? 'next-title' : 'others-title')}</h2>${tried > 0 ? html`<p class="soft">${say('next-lead')}</p>` : nothing}</div>
      <ul class="list">${diagnosis.causes.slice(0, 4).map(runnerUp(widget, pack, order))}</ul>
      ${triedList(widget, pack)}${contactButton(widget, pack)}${callToAction(say, widget)}`,
    note: tried > 0 ? say('from-answers-tried', { n: countOf(widget, pack), tried }) : say('from-answers', { n: countOf(widget, pack) }),
    way: review(widget, pack),
  };
};

/** The steps differ by account; the emergency does not wait for the answer. */
const whichAccount = (widget: LoginDoctor, pack: Pack): TemplateResult => html`<div class="stack tight"><p class="label" id="which">${sayIn(pack)('which-account')}</p>
  <div class="chips" role="group" aria-labelledby="which">${widget.start.audiences.map(({ id, text }, i) => html`<button class="chip" part="option" aria-pressed=${(widget.facts.audience ? widget.facts.audience === id : i === 0) ? 'true' : 'false'} @click=${() => widget.answer('audience', id)}>${text.label}</button>`)}</div></div>`;

const emergency: StageOf<'emergency'> = (widget, _view, pack) => {
  const say = sayIn(pack);
  const done = ticks<RemedyId>(widget, 'emergency');
  const facts = widget.facts;
  return {
    body: html`${emergencyBand(pack, SHAPES.octagon)}${whichAccount(widget, pack)}
      ${emergencySteps({ pack, facts, done: done.all, toggle: done.toggle, openContact: (contact: ContactId) => void widget.go({ kind: 'contact', contact }) })}
      <div class="stack tight" part="evidence"><h3 class="label">${say('because')}</h3>${answersList({ ...listOf(widget, pack), only: ['takeover', 'screen-message'] })}</div>`,
    note: stepsDone({ pack, facts, done: done.all }),
    way: { label: say('find-way-in'), go: () => void widget.go(wayIn(widget, pack)) },
  };
};

/** After the emergency the search goes on with what is known. */
const wayIn = (widget: LoginDoctor, pack: Pack): DoctorView => {
  if (widget.facts.audience === undefined) return { kind: 'audience' };
  const next = nextQuestion(widget.facts, pack);
  return next ? { kind: 'question', question: next.id } : { kind: 'result' };
};

const cannotTell: StageOf<'cannot-tell'> = (widget, _view, pack) => {
  const say = sayIn(pack);
  const diagnosis = widget.diagnosis ?? decide(widget, pack);
  const asked = (id: QuestionId) => pack.questions.find((each) => each.id === id);
  return {
    body: html`<div class="band tone-unknown cannot-tell" part="result">${SHAPES.unknown}<h2 tabindex="-1">${say('cannot-title')}</h2><p>${say(diagnosis.missing.length > 0 ? 'cannot-lead' : 'cannot-lead-none')}</p></div>
      ${diagnosis.missing.length > 0 ? html`<ul class="choices">${diagnosis.missing.map((id) => choice({ label: asked(id)?.text.ask ?? id, hint: asked(id)?.text.where, choose: () => void widget.go({ kind: 'question', question: id }) }))}</ul>` : nothing}
      <div class="stack tight"><h3 class="label">${say('so-far')}</h3><ul class="list">${diagnosis.causes.slice(0, 3).map(({ id, probability }) => html`<li><b>${causeOf(pack, id)?.text.short}</b>${howSureShort(say, probability)}</li>`)}</ul></div>
      ${contactButton(widget, pack)}${callToAction(say, widget)}`,
    note: say('cannot-note', { n: countOf(widget, pack) }),
    way: review(widget, pack),
  };
};

const contact: StageOf<'contact'> = (widget, view, pack) => {
  const say = sayIn(pack);
  const route = contactFor(pack, widget.facts, view.contact);
  if (!route) return cannotTell(widget, { kind: 'cannot-tell' }, pack);
  const ready = ticks<string>(widget, 'ready');
  const n = route.ready.filter((id) => ready.all.has(id)).length;
  return {
    body: html`${contactRoute({ pack, contact: route, facts: widget.facts, ready: ready.all, toggle: ready.toggle })}${widget._trail.some(({ kind }) => kind === 'emergency') ? nothing : callToAction(say, widget)}`,
    note: say('ready-count', { n, left: route.ready.length - n }),
    way: { label: say('start-over'), go: () => widget.reset() },
  };
};

const solved: StageOf<'solved'> = (widget, _view, pack) => {
  const say = sayIn(pack);
  const tips = pack.references.filter((reference) => reference.kind === 'prevention' && (!reference.audiences || reference.audiences.includes(widget.facts.audience ?? '')));
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('solved-title')}</h2><p class="soft">${say('solved-lead')}</p></div>
      <ul class="list">${tips.slice(0, 6).map(({ text }) => html`<li><b>${text.title}</b>${text.note ? html`<p class="meta">${text.note}</p>` : nothing}</li>`)}</ul>`,
    note: say('solved-note'),
    way: { label: say('start-over'), go: () => widget.reset() },
  };
};

const reviewStage: StageOf<'review'> = (widget, _view, pack) => {
  const say = sayIn(pack);
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('review-title')}</h2><p class="soft">${say(countOf(widget, pack) > 0 ? 'review-lead' : 'review-none')}</p></div>
      ${answersList(listOf(widget, pack))}<button class="btn solid" part="button" @click=${() => proceed(widget, pack)}>${say('go-on')}</button>`,
    note: say('review-note'),
    way: { label: say('start-over'), go: () => widget.reset() },
  };
};

const STAGES: { readonly [K in Exclude<DoctorView['kind'], 'start'>]: StageOf<K> } = {
  audience, question, understood, result, others, emergency, 'cannot-tell': cannotTell, contact, solved, review: reviewStage,
};

export const stages: LaterStages<DoctorView, LoginDoctor> = {
  styles: [later],
  render: (widget, view, pack) => (STAGES[view.kind as keyof typeof STAGES] as StageOf<DoctorView['kind']>)(widget, view, pack),
};
