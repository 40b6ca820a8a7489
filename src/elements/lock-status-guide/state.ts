/** The state the account is in: what goes on, what is stopped, what it does not mean, and why we think so. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lock } from '../../core/schema/lock.js';
import type { Pack } from '../../core/schema/pack.js';
import { isFor } from '../../core/base/scope.js';
import { answersGiven, answersList } from '../parts/answers.js';
import { callToAction } from '../parts/call-to-action.js';
import { LATER_ICONS } from '../parts/icons-later.js';
import { sourceLine } from '../parts/source-line.js';
import { sayIn } from '../words/say.js';
import type { Stage } from '../host/stage.js';
import { band } from './band.js';
import { doubt } from './doubt.js';
import { stopFirst } from './emergency.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { listOf } from './questions.js';
import { screens } from './screens.js';
import { CHECK_INSIDE, lockOf, roadOf, wasAlarmed, type StageOf } from './stage.js';
import { goToRoad, isDone } from './ticked.js';
import { sayGuide } from './words.js';

type Statements = Lock['goesOn'];

const list = (pack: Pack, title: string, icon: TemplateResult, statements: Statements): TemplateResult | typeof nothing =>
  statements.length > 0
    ? html`<div class="stack tight"><h3 class="lead">${title}</h3>
        <ul class="bul">${statements.map(({ text }) => html`<li>${icon}<span>${text}</span></li>`)}</ul>
        ${sourceLine(pack, statements.flatMap(({ sources }) => sources ?? []))}</div>`
    : nothing;

const DOT = html`<span aria-hidden="true">・</span>`;

/** What goes on for this visitor, what is stopped and what it does not mean. */
const meaning = (widget: LockStatusGuide, pack: Pack, lock: Lock): TemplateResult => {
  const say = sayGuide(pack);
  const ours = (statements: Statements): Statements => statements.filter((statement) => isFor(statement, widget.facts));
  return html`<div class="two">
    <div class="stack wide-gap">${list(pack, say('guide.goes-on'), LATER_ICONS.check, ours(lock.goesOn))}${list(pack, say('guide.stopped'), LATER_ICONS.cross, ours(lock.stopped))}</div>
    ${list(pack, say('guide.not-meaning'), DOT, ours(lock.notMeaning))}</div>`;
};

interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The notice cut at the marks, in order; of overlapping marks the first counts. */
const piecesOf = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): readonly Piece[] => {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = sorted.filter(({ start }, i) => sorted.slice(0, i).every((earlier) => earlier.end <= start));
  const edges = kept.flatMap(({ start, end }, i) => [
    { text: text.slice(kept[i - 1]?.end ?? 0, start), marked: false },
    { text: text.slice(start, end), marked: true },
  ]);
  return [...edges, { text: text.slice(kept.at(-1)?.end ?? 0), marked: false }].filter((piece) => piece.text !== '');
};

const marksOf = (widget: LockStatusGuide, lock: Lock) => (widget.visit.notice?.marks ?? []).filter((mark) => mark.lock === lock.id).map(({ span }) => span);

/** Long notices are cut between the marks: what led here is to be seen at a glance. */
const KEPT = 40;
const shortened = ({ text }: Piece, i: number, { length }: readonly Piece[]): string => {
  const letters = [...text];
  if (letters.length <= 2 * KEPT) return text;
  return `${i > 0 ? letters.slice(0, KEPT).join('') : ''}…${i < length - 1 ? letters.slice(-KEPT).join('') : ''}`;
};

const words = (widget: LockStatusGuide, pack: Pack, lock: Lock): TemplateResult | typeof nothing => {
  const marks = marksOf(widget, lock);
  return widget.visit.notice && marks.length > 0
    ? html`<div class="stack tight" part="evidence"><h3 class="label">${sayGuide(pack)('guide.words')}</h3><blockquote class="msg">${piecesOf(widget.visit.notice.text, marks).map((piece, i, all) =>
        piece.marked ? html`<mark>${piece.text}</mark>` : shortened(piece, i, all))}</blockquote></div>`
    : nothing;
};

const reasons = (widget: LockStatusGuide, pack: Pack, lock: Lock): TemplateResult | typeof nothing => {
  const because = widget.visit.reading?.locks.find(({ id }) => id === lock.id)?.because ?? [];
  const given = answersGiven(widget.facts, pack).filter(({ question }) => because.includes(question));
  return given.length > 0
    ? html`<div class="stack tight" part="evidence"><h3 class="label">${sayIn(pack)('because')}</h3>${answersList({ ...listOf(widget, pack), only: because })}</div>`
    : nothing;
};

const noteOf = (widget: LockStatusGuide, pack: Pack, lock: Lock): string => {
  const marks = marksOf(widget, lock).length;
  if (marks > 0) return sayGuide(pack)('guide.from-words', { n: marks });
  const n = answersGiven(widget.facts, pack).length;
  return n > 0 ? sayIn(pack)('from-answers', { n }) : sayGuide(pack)('guide.from-choice');
};

const willCheck = (widget: LockStatusGuide, pack: Pack, lock: Lock): boolean => {
  const [first] = roadOf(widget, lock, pack);
  return first?.remedy === CHECK_INSIDE && !isDone(widget, lock.id, first);
};

const roadButton = (widget: LockStatusGuide, pack: Pack, lock: Lock): TemplateResult => html`<div class="stack tight">
  <button class="btn solid" part="button" @click=${() => goToRoad(widget, pack, lock)}>${sayGuide(pack)(`guide.see-${lock.shape}`)}</button>
  ${willCheck(widget, pack, lock) ? html`<p class="meta">${sayGuide(pack)('guide.checked-on-road')}</p>` : nothing}</div>`;

/** `first` stands before everything that explains. */
const described = (widget: LockStatusGuide, pack: Pack, lock: Lock, first?: TemplateResult | typeof nothing): Stage => ({
  body: html`${band(lock)}${first ?? nothing}${meaning(widget, pack, lock)}${roadButton(widget, pack, lock)}${words(widget, pack, lock)}${reasons(widget, pack, lock)}${screens(pack, lock)}
    ${wasAlarmed(widget, pack) ? nothing : callToAction(sayIn(pack), widget)}`,
  note: noteOf(widget, pack, lock),
  way: { label: sayGuide(pack)('guide.other-states'), go: () => void widget.go({ kind: 'others' }) },
});

export const state: StageOf<'state'> = (widget, view, pack) => {
  const lock = lockOf(pack, view.lock) ?? pack.locks[0];
  if (!lock) return { body: html``, note: '' };
  if (lock.shape === 'fake') return doubt(widget, pack, lock);
  return described(widget, pack, lock, lock.shape === 'emergency' ? stopFirst(widget, pack) : undefined);
};
