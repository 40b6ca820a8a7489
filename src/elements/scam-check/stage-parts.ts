import { html, nothing, type TemplateResult } from 'lit';
import type { BrandId, ContactId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Remedy } from '../../core/schema/remedy.js';
import { isFor } from '../../core/base/scope.js';
import type { Facts, ScamVerdict } from '../../core/base/types.js';
import { choice } from '../parts/choice.js';
import { doNow } from '../parts/do-now.js';
import { SHAPES } from '../parts/icons-later.js';
import type { Stage } from '../host/stage.js';
import { answerInside } from './inspect.js';
import type { Checked, ScamCheck, ScamView } from './scam-check.js';
import type { SayScam, ScamKey } from './words.js';

export type StageOf<K extends ScamView['kind']> = (widget: ScamCheck, view: Extract<ScamView, { readonly kind: K }>, pack: Pack) => Stage;

/** The footer's way on from everywhere. */
export const another = (widget: ScamCheck, say: SayScam): NonNullable<Stage['way']> => ({ label: say('another'), go: () => widget.clear() });

/** Phrases of a head that stay together where there is room: auto-phrase cuts rows of hiragana amiss. */
export const held = (words: string): readonly TemplateResult[] => words.split('|').map((phrase) => html`<span class="held">${phrase}</span>`);

interface Band {
  readonly look: ScamVerdict['kind'];
  readonly title: string;
  readonly lead?: string | undefined;
  readonly line?: string | undefined;
}

/** Shape, rule and tone of each verdict: told apart without colour. */
const LOOKS: Readonly<Record<ScamVerdict['kind'], readonly [tone: string, shape: TemplateResult]>> = {
  'likely-scam': ['tone-danger', SHAPES.octagon],
  'suspicious': ['tone-caution', SHAPES.triangle],
  'cannot-tell': ['tone-unknown', SHAPES.unknown],
  'no-signs-found': ['tone-info', SHAPES.lens],
};
export const toneOf = (kind: ScamVerdict['kind']): string => LOOKS[kind][0];

export const band = ({ look, title, lead, line }: Band): TemplateResult => html`<div class="band ${LOOKS[look][0]} ${look}" part="result">
  ${LOOKS[look][1]}<h2 tabindex="-1">${held(title)}</h2>${lead ? html`<p class="lead">${lead}</p>` : nothing}${line ? html`<p>${line}</p>` : nothing}</div>`;

/** A door, not a confession. */
export const alreadyButton = (widget: ScamCheck, say: SayScam): TemplateResult =>
  html`<button class="btn alarm" part="button" @click=${() => void widget.go({ kind: 'damage', isUnsure: false })}>${say('already')}</button>`;

/** The route that needs no sign-in, for the audience at hand. */
export const contactFor = (pack: Pack, facts: Facts): ContactId | undefined =>
  pack.contacts.find((contact) => !contact.needsSignIn && isFor(contact, facts) && contact.ready.length > 0)?.id;

/** The pack's contacts and steps are its own brand's. */
export const isAboutAnother = (pack: Pack, claimed: BrandId | null | undefined): boolean => typeof claimed === 'string' && claimed !== pack.brand;

/** The verdict the visitor has before them, or came from: an answer that was undone is none. */
export const lastVerdict = ({ _trail }: ScamCheck): ScamVerdict | undefined => _trail.flatMap((view) => ('checked' in view ? [view.checked.verdict] : [])).at(-1);

/** What a pack has to say about a message in this name: of what is its own brand's, nothing where it is another's. */
export const packAbout = (pack: Pack, claimed: BrandId | null | undefined): Pack => {
  if (!isAboutAnother(pack, claimed)) return pack;
  const isForAny = ({ brands }: { readonly brands?: readonly BrandId[] | undefined }): boolean => brands === undefined;
  return { ...pack, remedies: pack.remedies.filter(isForAny), references: pack.references.filter(isForAny), contacts: [] };
};

export const contactRow = (widget: ScamCheck, pack: Pack, say: SayScam): TemplateResult | typeof nothing => {
  const contact = contactFor(packAbout(pack, lastVerdict(widget)?.claimedBrand), widget.facts);
  return contact ? choice({ label: say('ask-brand'), hint: say('ask-brand-hint'), choose: () => void widget.go({ kind: 'contact', contact }) }) : nothing;
};

export const reportRow = (widget: ScamCheck, say: SayScam): TemplateResult =>
  choice({ label: say('report'), hint: say('report-hint'), choose: () => void widget.go({ kind: 'report' }) });

/** How one looks inside the brand's own screens, where the pack knows. */
const insideRemedy = (pack: Pack, { verdict }: Checked): Remedy | undefined =>
  verdict.claimedBrand === pack.brand ? pack.remedies.find(({ id }) => id === `check-inside-${pack.brand}`) : undefined;

export const insideRow = (widget: ScamCheck, pack: Pack, checked: Checked, say: SayScam): TemplateResult | typeof nothing =>
  insideRemedy(pack, checked) ? choice({ label: say('to-inside'), hint: say('to-inside-hint'), choose: () => void widget.go({ kind: 'inside', checked }) }) : nothing;

/** Steps differ by what one uses: nobody is asked, shopping is shown first. */
const audienceChips = (widget: ScamCheck, say: SayScam, audience: string): TemplateResult => html`<div class="stack tight" role="group" aria-labelledby="who-uses"><p class="label" id="who-uses">${say('inside-who')}</p>
  <div class="chips">${widget.start.audiences.map(({ id, text }) => html`<button class="chip" part="button" aria-pressed=${id === audience ? 'true' : 'false'} @click=${() => widget.answer('audience', id)}>${text.label}</button>`)}</div></div>`;

const PAIR: readonly (readonly [isListed: boolean, word: ScamKey])[] = [[true, 'inside-yes'], [false, 'inside-no']];

/** The steps of the pack's own brand. */
const ownSteps = (widget: ScamCheck, pack: Pack, remedy: Remedy, say: SayScam): TemplateResult => {
  const known = widget.facts.audience;
  const audience = widget.start.audiences.find(({ id }) => id === known)?.id ?? widget.start.audiences[0]?.id ?? 'shopper';
  return html`<div class="stack">
      ${widget.audience ? nothing : audienceChips(widget, say, audience)}
      ${doNow({ pack, remedy, facts: { ...widget.facts, audience }, chooseDevice: (device) => widget.conversation.answer('device', device) })}</div>`;
};

/** The check that does not rest on the message: look inside the brand's own screens, and say what was there. */
export const checkInside = (widget: ScamCheck, pack: Pack, checked: Checked, say: SayScam): TemplateResult => {
  const remedy = insideRemedy(pack, checked);
  return html`${remedy ? ownSteps(widget, pack, remedy, say) : html`<p class="lead">${say('inside-steps')}</p>`}
    <div class="stack tight"><h3 class="lead">${say('inside-ask')}</h3>
      <div class="pair">${PAIR.map(([isListed, word]) => html`<button class="btn" part="button" @click=${() => answerInside(widget, pack, checked, isListed)}>${say(word)}</button>`)}</div></div>`;
};
