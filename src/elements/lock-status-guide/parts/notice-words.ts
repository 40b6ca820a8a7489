/** The words of a pasted notice that led to a state, marked in it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LockId } from '../../../core/base/id.js';
import type { Span } from '../../../core/base/types.js';
import type { GuideKnown } from '../model/state.js';
import { sayGuide } from '../../words/lock-status-guide.js';

interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Of overlapping marks the first counts. */
const apart = (spans: readonly Span[]): readonly Span[] => {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, i) => sorted.slice(0, i).every((earlier) => earlier.end <= start));
};

/** The notice cut at the marks, in order. */
const piecesOf = (text: string, spans: readonly Span[]): readonly Piece[] => {
  const kept = apart(spans);
  const edges = kept.flatMap(({ start, end }, i) => [
    { text: text.slice(kept[i - 1]?.end ?? 0, start), marked: false },
    { text: text.slice(start, end), marked: true },
  ]);
  return [...edges, { text: text.slice(kept.at(-1)?.end ?? 0), marked: false }].filter((piece) => piece.text !== '');
};

/** Long notices are cut between the marks: what led here is to be seen at a glance. */
const KEPT = 40;

const shortened = ({ text }: Piece, i: number, { length }: readonly Piece[]): string => {
  const letters = [...text];
  if (letters.length <= 2 * KEPT) return text;
  return `${i > 0 ? letters.slice(0, KEPT).join('') : ''}…${i < length - 1 ? letters.slice(-KEPT).join('') : ''}`;
};

const drawn = (piece: Piece, i: number, all: readonly Piece[]): TemplateResult | string =>
  piece.marked ? html`<mark>${piece.text}</mark>` : shortened(piece, i, all);

/** Where the notice says what a state says. */
export const marksOf = ({ notice }: GuideKnown, lock: LockId): readonly Span[] =>
  (notice?.marks ?? []).filter((mark) => mark.lock === lock).map(({ span }) => span);

export const noticeWords = (known: GuideKnown, lock: LockId): TemplateResult | typeof nothing => {
  const { notice, pack } = known;
  const marks = marksOf(known, lock);
  return notice && marks.length > 0
    ? html`<div class="stack tight" part="evidence"><h3 class="label">${sayGuide(pack)('guide.words')}</h3>
        <blockquote class="msg">${piecesOf(notice.text, marks).map(drawn)}</blockquote></div>`
    : nothing;
};
