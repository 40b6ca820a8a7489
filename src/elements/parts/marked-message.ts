import { html, nothing, type TemplateResult } from 'lit';
import type { Message, MessagePart } from '../../core/base/types.js';
import type { SayScam, ScamKey } from '../words/scam-check.js';
import { jumpTo, type Note } from './evidence-notes.js';
import { isLong, piecesOf, shortened, withoutGaps, type Mark, type Piece } from './mark-text.js';

interface MarkedMessage {
  readonly say: SayScam;
  readonly message: Message;
  readonly notes: readonly Note[];
  /** Long messages are cut to what stands around the marks. */
  readonly isWhole: boolean;
  readonly toggle: () => void;
}

/** The parts that stand over the text. */
const HEADS: readonly (readonly [part: string, word: ScamKey])[] = [
  ['from', 'from'],
  ['reply-to', 'reply-to'],
  ['subject', 'subject'],
];

/** Addresses are set in letters that tell l from 1. */
const isAddress = (text: string): boolean => /^[!-~]{7,}$/.test(text);

const marksIn = (part: string, notes: readonly Note[]): readonly Mark[] =>
  notes.flatMap(({ n, isWeak, span, more }) =>
    [...(span ? [{ span, isFurther: false }] : []), ...more.map((each) => ({ span: each, isFurther: true }))]
      .filter((place) => place.span.part === part)
      .map(({ span: { start, end }, isFurther }) => ({ n, isWeak, start, end, isFurther })),
  );

const number = (say: SayScam, { n, isWeak, isFurther }: Mark): TemplateResult =>
  html`<button class=${isWeak ? 'n weak' : 'n'} part="button" id=${isFurther ? nothing : `mark-${n}`}
    aria-label=${say('to-note', { n })} @click=${jumpTo(`note-${n}`)}>${n}</button>&nbsp;`;

/** Lines break beside a button even at a no-break space: the first letter is held to its number. */
const numbered = (say: SayScam, starts: readonly Mark[], text: string): TemplateResult | string => {
  const [first = ''] = text;
  return starts.length === 0
    ? text
    : html`<span class="nw">${starts.map((mark) => number(say, mark))}${first}</span>${text.slice(first.length)}`;
};

const piece = (say: SayScam, { text, marks, starts }: Piece): TemplateResult | string => {
  if (marks.length === 0) return withoutGaps(text);
  const kinds = [...(marks.every(({ isWeak }) => isWeak) ? ['weak'] : []), ...(isAddress(text) ? ['mono'] : [])];
  return html`<mark class=${kinds.join(' ')}>${numbered(say, starts, withoutGaps(text))}</mark>`;
};

/** A head that was copied with the text is drawn over it already. */
const COPIED_HEAD = /^(?:[ \t]*(?:差出人|送信者|送信元|from|件名|題名|subject)[ \t]*[:：][^\n]*\n)+/i;
const BLANK = /^[\s\u200b-\u200d]*/;

const copiedHead = ({ kind, parts }: Message, text: string): number =>
  kind === 'text' && parts.length > 1 ? (COPIED_HEAD.exec(text)?.[0].length ?? 0) : 0;

/** Where a part begins to say something; never behind a mark. */
const beginning = (message: Message, { id, text }: MessagePart, marks: readonly Mark[]): number => {
  const blank = BLANK.exec(text)?.[0].length ?? 0;
  const head = blank + (id === 'body' ? copiedHead(message, text.slice(blank)) : 0);
  const start = head + (BLANK.exec(text.slice(head))?.[0].length ?? 0);
  return Math.min(start, ...marks.map((mark) => mark.start));
};

const moved =
  (by: number) =>
  (mark: Mark): Mark => ({ ...mark, start: mark.start - by, end: mark.end - by });

const marked = (
  { say, message, notes, isWhole }: MarkedMessage,
  part: MessagePart,
): readonly (TemplateResult | string)[] => {
  const marks = marksIn(part.id, notes);
  const start = beginning(message, part, marks);
  const text = part.text.slice(start).trimEnd();
  const pieces = piecesOf(text, marks.map(moved(start)));
  return (isWhole || !isLong(text) ? pieces : shortened(pieces)).map((each) => piece(say, each));
};

const headsOf = (marking: MarkedMessage): TemplateResult | typeof nothing => {
  const rows = HEADS.flatMap(([id, word]) =>
    marking.message.parts.filter((part) => part.id === id).map((part) => ({ part, word })),
  );
  return rows.length > 0
    ? html`<dl>${rows.map(({ part, word }) => html`<dt>${marking.say(word)}</dt><dd><bdi>${marked(marking, part)}</bdi></dd>`)}</dl>`
    : nothing;
};

const bodiesOf = (message: Message): readonly MessagePart[] =>
  message.parts.filter(({ id, text }) => text.trim() !== '' && !HEADS.some(([head]) => head === id));

/** Where something was cut: shows the rest, or cuts it again. */
const cutButton = ({ say, isWhole, toggle }: MarkedMessage): TemplateResult =>
  html`<button class="quiet flush" part="button" aria-expanded=${isWhole ? 'true' : 'false'}
    @click=${toggle}>${say(isWhole ? 'short' : 'whole')}</button>`;

/** The message as it came, with what the signs rest on marked and numbered in it. Never a link. */
export const markedMessage = (marking: MarkedMessage): TemplateResult => {
  const { say, message } = marking;
  const bodies = bodiesOf(message);
  return html`<div class="stack tight"><h3 class="lead">${say('message')}</h3>
    <div class="msg">${headsOf(marking)}${bodies.map((part) => html`<blockquote dir="auto">${marked(marking, part)}</blockquote>`)}</div>
    ${bodies.some(({ text }) => isLong(text)) ? cutButton(marking) : nothing}
  </div>`;
};
