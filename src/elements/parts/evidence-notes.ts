import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import { SHOWN } from '../../core/base/words-to-numbers.js';
import type { Evidence, Span } from '../../core/base/types.js';
import type { SayScam, ScamKey } from '../words/scam-check.js';
import { fill } from '../words/ui-text.js';
import { lettersShown } from './letters-shown.js';

/** A sign as it is told: numbered where it speaks for a fake. */
export interface Note {
  readonly n: number;
  readonly title: string;
  readonly note: string | undefined;
  readonly weight: ScamKey;
  readonly isWeak: boolean;
  readonly span: Span | undefined;
  /** What stands there, for its letters. */
  readonly words: string;
  /** Where else the same is seen: marked, and without an end of its own for the number to lead to. */
  readonly more: readonly Span[];
}

/** More than these are behind 「ほかの手がかり」. */
const AT_ONCE = 5;

const wordFor = (weight: number, isWeak: boolean): ScamKey => {
  if (weight < 0) return 'weight-against';
  if (isWeak || weight < SHOWN.strong) return 'weight-hint';
  return weight < SHOWN.decides ? 'weight-strong' : 'weight-decides';
};

/** What a message has to say about the place of a sign. */
export interface Places {
  readonly elsewhere: (span: Span) => readonly Span[];
  readonly wordsAt: (span: Span) => string;
}
const NO_PLACES: Places = { elsewhere: () => [], wordsAt: () => '' };

/** The signs in the order of their weight, with their words; brand names and owners filled in. */
export const notesOf = (
  evidence: readonly Evidence[],
  pack: Pack,
  brand: string,
  { elsewhere, wordsAt }: Places = NO_PLACES,
): readonly Note[] =>
  evidence.flatMap(({ signal, weight, span, values }, index) => {
    const found = pack.signals.find(({ id }) => id === signal);
    if (!found) return [];
    const say = (words: string): string => fill(words, { brand, ...values });
    const isWeak = found.weak === true || weight < SHOWN.strong;
    return [
      {
        n: index + 1,
        title: say(found.text.title),
        note: found.text.note && say(found.text.note),
        weight: wordFor(weight, found.weak === true),
        isWeak,
        span,
        words: span ? wordsAt(span) : '',
        more: span ? elsewhere(span) : [],
      },
    ];
  });

/** Moves the focus to the other end of a number: no # link, for a page may have a base address. */
export const jumpTo =
  (id: string) =>
  (event: Event): void => {
    const target = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    const other = target.getElementById(id);
    other?.closest('details')?.setAttribute('open', '');
    other?.focus();
  };

const numberOf = (say: SayScam, { n, isWeak, span }: Note): TemplateResult =>
  span
    ? html`<button class=${isWeak ? 'n weak' : 'n'} part="button" id="note-${n}"
        aria-label=${say('to-mark', { n })} @click=${jumpTo(`mark-${n}`)}>${n}</button>`
    : html`<span class=${isWeak ? 'n weak' : 'n'}>${n}</span>`;

const worth = (say: SayScam, { weight, note }: Note): TemplateResult =>
  html`<span class="meta">${say(weight)}${say('full-stop')}${note ?? nothing}</span>`;

const row =
  (say: SayScam) =>
  (note: Note): TemplateResult =>
    html`<li>${numberOf(say, note)}<b>${note.title}</b>${worth(say, note)}${lettersShown(say, note.words)}</li>`;

const moreSigns = (say: SayScam, rest: readonly Note[]): TemplateResult | typeof nothing =>
  rest.length > 0
    ? html`<details>
      <summary class="quiet flush">${say('more-signs')}${say('in-number', { n: rest.length })}</summary>
      <ol class="notes" start=${AT_ONCE + 1}>${rest.map(row(say))}</ol></details>`
    : nothing;

/** What was seen, and what it is worth in words. */
export const evidenceNotes = (say: SayScam, notes: readonly Note[], heading: ScamKey): TemplateResult => {
  const [first, rest] = [notes.slice(0, AT_ONCE), notes.slice(AT_ONCE)];
  return html`<div class="stack tight"><h3 class="lead">${say(heading)}</h3>
    <ol class="notes">${first.map(row(say))}</ol>
    ${moreSigns(say, rest)}
  </div>`;
};
