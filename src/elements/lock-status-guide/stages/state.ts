/** The state the account is in: what goes on, what is stopped, what it does not mean, and why we think so. */
import { html, nothing, type TemplateResult } from 'lit';
import { isFor } from '../../../core/base/scope.js';
import type { Lock } from '../../../core/schema/lock.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { Stage } from '../../host/stage.js';
import { answersGiven, answersList } from '../../parts/answers.js';
import { LATER_ICONS } from '../../parts/icons-later.js';
import { sourceLine } from '../../parts/source-line.js';
import { sayIn } from '../../words/say.js';
import { looksInside } from '../model/inside.js';
import { lockOf } from '../model/locks.js';
import type { GuideActions, GuideKnown, GuideStage } from '../model/state.js';
import { answersSoFar } from '../parts/answers-so-far.js';
import { fakeState } from '../parts/fake-state.js';
import { stopFirst } from '../parts/first-steps.js';
import { marksOf, noticeWords } from '../parts/notice-words.js';
import { offer } from '../parts/offer.js';
import { screens } from '../parts/screens.js';
import { stateBanner } from '../parts/state-banner.js';
import { roadOf } from '../road/road.js';
import { sayGuide } from '../../words/lock-status-guide.js';

type Statements = Lock['goesOn'];
type Drawn = TemplateResult | typeof nothing;

const list = (pack: Pack, title: string, icon: TemplateResult, statements: Statements): Drawn =>
  statements.length > 0
    ? html`<div class="stack tight"><h3 class="lead">${title}</h3>
        <ul class="bul">${statements.map(({ text }) => html`<li>${icon}<span>${text}</span></li>`)}</ul>
        ${sourceLine(
          pack,
          statements.flatMap(({ sources }) => sources ?? []),
        )}</div>`
    : nothing;

const DOT = html`<span aria-hidden="true">・</span>`;

/** What goes on for this visitor, what is stopped and what it does not mean. */
const meaning = ({ pack, facts }: GuideKnown, lock: Lock): TemplateResult => {
  const say = sayGuide(pack);
  const ours = (statements: Statements): Statements => statements.filter((statement) => isFor(statement, facts));
  return html`<div class="two">
    <div class="stack wide-gap">${list(pack, say('guide.goes-on'), LATER_ICONS.check, ours(lock.goesOn))}${list(
      pack,
      say('guide.stopped'),
      LATER_ICONS.cross,
      ours(lock.stopped),
    )}</div>
    ${list(pack, say('guide.not-meaning'), DOT, ours(lock.notMeaning))}</div>`;
};

const reasons = (known: GuideKnown, actions: GuideActions, { id }: Lock): Drawn => {
  const { pack, facts, reading } = known;
  const because = reading?.locks.find((lock) => lock.id === id)?.because ?? [];
  const given = answersGiven(facts, pack).filter(({ question }) => because.includes(question));
  return given.length > 0
    ? html`<div class="stack tight" part="evidence"><h3 class="label">${sayIn(pack)('because')}</h3>${answersList({
        ...answersSoFar(known, actions),
        only: because,
      })}</div>`
    : nothing;
};

const noteOf = (known: GuideKnown, lock: Lock): string => {
  const { pack, facts } = known;
  const marks = marksOf(known, lock.id).length;
  if (marks > 0) return sayGuide(pack)('guide.from-words', { n: marks });
  const n = answersGiven(facts, pack).length;
  return n > 0 ? sayIn(pack)('from-answers', { n }) : sayGuide(pack)('guide.from-choice');
};

const willCheck = (known: GuideKnown, lock: Lock): boolean => {
  const {
    steps: [first],
    done,
  } = roadOf(known, lock);
  return first !== undefined && looksInside(known.pack, first) && !done.has(first);
};

const roadButton = (known: GuideKnown, { takeRoad }: GuideActions, lock: Lock): TemplateResult => {
  const say = sayGuide(known.pack);
  return html`<div class="stack tight">
    <button class="btn solid" part="button"
      @click=${() => takeRoad(lock.id)}>${say(`guide.see-${lock.shape}`)}</button>
    ${willCheck(known, lock) ? html`<p class="meta">${say('guide.checked-on-road')}</p>` : nothing}</div>`;
};

/** What to stop stands before everything that explains. */
const described = (known: GuideKnown, actions: GuideActions, lock: Lock): Stage => {
  const { pack } = known;
  return {
    body: html`${stateBanner(lock)}${lock.shape === 'emergency' ? stopFirst(known, actions) : nothing}
      ${meaning(known, lock)}${roadButton(known, actions, lock)}
      ${noticeWords(known, lock.id)}${reasons(known, actions, lock)}${screens(pack, lock)}
      ${offer(known)}`,
    note: noteOf(known, lock),
    way: { label: sayGuide(pack)('guide.other-states'), go: () => actions.go({ kind: 'others' }) },
  };
};

export const state: GuideStage<'state'> = (known, view, actions) => {
  const lock = lockOf(known.pack, view.lock) ?? known.pack.locks[0];
  if (!lock) return { body: html``, note: '' };
  return lock.shape === 'fake' ? fakeState(known, actions, lock) : described(known, actions, lock);
};
