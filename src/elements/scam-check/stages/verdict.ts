import { html, nothing, type TemplateResult } from 'lit';
import type { Brand } from '../../../core/schema/brand.js';
import type { Evidence, Link, ObservationId, Problem, ScamVerdict, Span } from '../../../core/base/types.js';
import { callToAction } from '../../parts/call-to-action.js';
import { evidenceNotes, notesOf, type Note, type Places } from '../../parts/evidence-notes.js';
import { fileIcon } from '../../parts/file-icon.js';
import { fileInput } from '../../parts/file-input.js';
import { alertIcon } from '../../parts/icons.js';
import { LATER_ICONS } from '../../parts/icons-later.js';
import { linkAnatomy } from '../../parts/link-anatomy.js';
import { markedMessage } from '../../parts/marked-message.js';
import { isOwn } from '../../parts/read-address.js';
import { sayIn } from '../../words/say.js';
import type { ScamActions, ScamKnown } from '../model/state.js';
import type { Checked } from '../model/views.js';
import { brandName, contactFor, packAbout, sayAbout } from '../parts/about.js';
import { insideRow, lookInside } from '../parts/look-inside.js';
import { alreadyButton, another, reportRow } from '../parts/rows.js';
import { band, toneOf } from '../parts/verdict-band.js';
import { asked, whoOptions, whoQuestion, type Asking } from '../parts/who.js';
import { maybe, type ScamKey } from '../../words/scam-check.js';
import type { ScamStage } from './stage.js';

/** What every part of a verdict's stage draws from. */
interface Shown extends Asking {
  readonly brand: Brand | undefined;
  readonly notes: readonly Note[];
}

const speaksAgainst = ({ weight }: Evidence): boolean => weight > 0;

const isSame = (a: Span | undefined, b: Span | undefined): boolean =>
  a !== undefined && b !== undefined && a.part === b.part && a.start < b.end && b.start < a.end;

/** Where a sign rests on a link that is not the brand's, every such link is marked with it. */
const foreignLinks = ({ message: { links } }: Checked, brand: Brand | undefined): Places['elsewhere'] => {
  const foreign = links.flatMap((link) =>
    brand && link.span && link.host !== '' && !link.hidesTarget && !isOwn(link, brand) ? [link.span] : [],
  );
  return (span) => (foreign.some((each) => isSame(each, span)) ? foreign.filter((each) => !isSame(each, span)) : []);
};

const wordsIn =
  ({ message: { parts } }: Checked) =>
  ({ part, start, end }: Span): string =>
    parts.find(({ id }) => id === part)?.text.slice(start, end) ?? '';

const show = (known: ScamKnown, actions: ScamActions, checked: Checked): Shown => {
  const { verdict } = checked;
  const { pack } = known;
  const name = brandName(known, verdict);
  const brand = pack.brands.find(({ id }) => id === verdict.claimedBrand);
  const places: Places = { elsewhere: foreignLinks(checked, brand), wordsAt: wordsIn(checked) };
  const notes = onceEach(notesOf(verdict.evidence.filter(speaksAgainst), pack, name, places));
  return { known, actions, checked, say: sayAbout(known, verdict), brand, notes };
};

/** The strongest sign marks the other places, the others only their own. */
const onceEach = (notes: readonly Note[]): readonly Note[] => {
  const first = notes.find(({ more }) => more.length > 0);
  return notes.map((note) => (note === first ? note : { ...note, more: [] }));
};

const bandOf = ({
  say,
  checked: {
    verdict: { kind },
  },
}: Shown): TemplateResult =>
  band({ look: kind, title: say(`${kind}-title`), lead: maybe(say, `${kind}-lead`), line: maybe(say, `${kind}-line`) });

const READING: readonly (ScamKey & Problem['code'])[] = ['charset-guessed', 'cut', 'not-readable', 'fetch-failed'];

/** What was not as it should be while reading, and what a forwarded mail cannot show. */
const readingProblems = ({ say, checked: { message } }: Shown): TemplateResult | typeof nothing => {
  const found: readonly ScamKey[] = [
    ...(message.forwarded ? ['forwarded' as const] : []),
    ...READING.filter((code) => message.problems.some((problem) => problem.code === code)),
  ];
  return found.length > 0
    ? html`<div class="stack tight">${found.map((code) => html`<p class="meta line">${fileIcon()}<span>${say(code)}</span></p>`)}</div>`
    : nothing;
};

/** The link the strongest sign rests on; else the first that is not the brand's own. */
const tellingLink = ({ checked: { message, verdict }, brand }: Shown): Link | undefined => {
  const foreign = message.links.filter((link) => link.host !== '' && !(brand && isOwn(link, brand)));
  const marked = verdict.evidence
    .filter(speaksAgainst)
    .map(({ span, values }) => foreign.find((link) => isSame(link.span, span) || link.host === values?.['host']));
  return marked.find((link) => link !== undefined) ?? foreign[0];
};

const anatomy = (shown: Shown): TemplateResult | typeof nothing => {
  const link = tellingLink(shown);
  return link
    ? linkAnatomy({
        say: shown.say,
        link,
        kind: shown.checked.message.kind,
        isFromPicture: shown.checked.isFromPicture,
        brand: shown.brand,
      })
    : nothing;
};

/** The message with its marks beside the reasons. */
const proof = ({ known, actions, checked, say, notes }: Shown): TemplateResult | typeof nothing => {
  const {
    message,
    verdict: { kind },
  } = checked;
  const isWhole = known.uncut === message;
  const toggle = () => actions.showUncut(isWhole ? undefined : message);
  const heading = kind === 'likely-scam' || kind === 'suspicious' ? 'reasons' : 'reasons-seen';
  return html`<div class="two proof ${toneOf(kind)}" part="evidence">
    ${markedMessage({ say, message, notes, isWhole, toggle })}
    ${notes.length > 0 ? evidenceNotes(say, notes, heading) : nothing}</div>`;
};

/** What a picture's QR code says is not all there is to read in it. */
const pictureLine = ({ actions, checked, say }: Shown): TemplateResult | typeof nothing => {
  if (!checked.isFromPicture) return nothing;
  const addWords = (): void => actions.go({ kind: 'add', checked, what: 'words' });
  return html`<div class="stack tight"><p class="line">${LATER_ICONS.qr}<span>${say('picture-only-code')}</span></p>
      <button class="btn" part="button" @click=${addWords}>${say('picture-add')}</button></div>`;
};

/** What every verdict begins with. */
const top = (shown: Shown): TemplateResult =>
  html`${bandOf(shown)}${asked(shown)}${pictureLine(shown)}${readingProblems(shown)}`;

const isNamed = ({ checked: { verdict } }: Shown): boolean => verdict.claimedBrand !== null;

const likelyScam = (shown: Shown): TemplateResult => {
  const { known, actions, checked, say } = shown;
  return html`${top(shown)}${alreadyButton(actions, say)}${whoQuestion(shown)}${anatomy(shown)}${proof(shown)}
    <ul class="choices">${isNamed(shown) ? insideRow(known, actions, checked, say) : nothing}${reportRow(actions, say)}</ul>`;
};

const suspicious = (shown: Shown): TemplateResult => {
  const { known, actions, checked, say } = shown;
  return html`${top(shown)}${whoQuestion(shown)}
    ${isNamed(shown) ? lookInside(known, actions, checked, say) : nothing}
    ${alreadyButton(actions, say)}${anatomy(shown)}${proof(shown)}
    <ul class="choices">${reportRow(actions, say)}</ul>`;
};

/** Asking is done at the brand's own desk; where the pack knows none, inside the brand. */
const ask = ({ known, actions, checked }: Shown): void => {
  const contact = contactFor(packAbout(known.pack, checked.verdict.claimedBrand), known.facts);
  actions.go(contact ? { kind: 'contact', contact } : { kind: 'inside', checked });
};

type Wanted = Exclude<ObservationId, 'claimed-brand'>;

/** What each missing observation opens; who it claims to be is asked in its place. */
const WAYS: { readonly [O in Wanted]: (shown: Shown) => void } = {
  'sender-address': ({ actions, checked }) => actions.go({ kind: 'add', checked, what: 'sender-address' }),
  'link-address': ({ actions, checked }) => actions.go({ kind: 'add', checked, what: 'link-address' }),
  'inside-brand': ({ actions, checked }) => actions.go({ kind: 'inside', checked }),
  'full-headers': ({ actions }) => actions.pick('file'),
  'ask-brand': ask,
};
const missingIn = (verdict: ScamVerdict): readonly ObservationId[] =>
  verdict.kind === 'cannot-tell' ? verdict.missing : [];

const wantedStep = (
  shown: Shown,
  id: Wanted,
): TemplateResult => html`<li><b>${shown.say(id)}</b><span>${shown.say(`${id}-hint`)}</span>
  <button class="btn mt" part="button" @click=${() => WAYS[id](shown)}>${shown.say(`${id}-go`)}</button></li>`;

const missingStep =
  (shown: Shown) =>
  (id: ObservationId): TemplateResult =>
    id === 'claimed-brand'
      ? html`<li><b>${shown.say('who')}</b><span>${shown.say('who-hint')}</span>${whoOptions(shown)}</li>`
      : wantedStep(shown, id);

const cannotTell = (shown: Shown): TemplateResult => {
  const { known, actions, checked, say, notes } = shown;
  const missing = missingIn(checked.verdict);
  return html`${top(shown)}
    <div class="stack"><h3 class="lead">${say('decides', { n: missing.length })}</h3>
      <ol class="steps lined" part="steps">${missing.map(missingStep(shown))}</ol></div>
    <p class="line">${alertIcon()}<span>${say('until-then')}</span></p>
    ${alreadyButton(actions, say)}${anatomy(shown)}${notes.length > 0 ? proof(shown) : nothing}
    <ul class="choices">${missing.includes('inside-brand') ? nothing : insideRow(known, actions, checked, say)}
      ${reportRow(actions, say)}</ul>
    ${fileInput(actions.readFile)}${callToAction(sayIn(known.pack), known.cta)}`;
};

/** Signs that were looked for and are not there, by what their family is about. */
const NOT_SEEN: readonly (readonly [family: string, word: ScamKey])[] = [
  ['urgency', 'none-urging'],
  ['letters-hidden', 'none-hidden'],
];

const lookedAt = ({ known, checked: { verdict }, say }: Shown): readonly string[] => {
  const familyOf = ({ signal }: Evidence) => known.pack.signals.find(({ id }) => id === signal)?.family;
  const seen = new Set(verdict.evidence.map(familyOf));
  const found = notesOf(
    verdict.evidence.filter((each) => !speaksAgainst(each)),
    known.pack,
    brandName(known, verdict),
  ).map(({ title }) => title);
  return [...found, ...NOT_SEEN.filter(([family]) => !seen.has(family)).map(([, word]) => say(word))];
};

const noSigns = (shown: Shown): TemplateResult => {
  const { known, actions, checked, say, notes } = shown;
  return html`${top(shown)}${lookInside(known, actions, checked, say)}${alreadyButton(actions, say)}
    <div class="stack tight"><h3 class="label">${say('looked-at')}</h3>
      <ul class="bul">${lookedAt(shown).map((point) => html`<li>${LATER_ICONS.check}<span>${point}</span></li>`)}</ul></div>
    ${notes.length > 0 ? proof(shown) : nothing}${callToAction(sayIn(known.pack), known.cta)}`;
};

const BODIES: { readonly [K in ScamVerdict['kind']]: (shown: Shown) => TemplateResult } = {
  'likely-scam': likelyScam,
  suspicious: suspicious,
  'cannot-tell': cannotTell,
  'no-signs-found': noSigns,
};

const noteOf = (shown: Shown): string => {
  const {
    say,
    notes,
    checked: { verdict },
  } = shown;
  if (verdict.kind === 'no-signs-found') return say('points-note', { n: lookedAt(shown).length });
  if (verdict.kind !== 'cannot-tell') return say('signs-note', { n: notes.length });
  return say('missing-note', { n: missingIn(verdict).length });
};

/** What was found, and what to do with it. */
export const verdict: ScamStage<'verdict'> = (known, { checked }, actions) => {
  const shown = show(known, actions, checked);
  const { kind } = checked.verdict;
  const giveUp = { label: shown.say('neither'), go: () => actions.go({ kind: 'neither', checked }) };
  return {
    body: BODIES[kind](shown),
    note: noteOf(shown),
    way: kind === 'cannot-tell' ? giveUp : another(actions, shown.say),
  };
};
