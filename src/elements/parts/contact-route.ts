import { html, nothing, type TemplateResult } from 'lit';
import type { ContactId, ReferenceId } from '../../core/base/id.js';
import type { Contact } from '../../core/schema/contact.js';
import type { Pack } from '../../core/schema/pack.js';
import { isFor } from '../../core/base/scope.js';
import type { Facts } from '../../core/base/types.js';
import { sayIn, type Say } from '../words/say.js';
import { alertIcon } from './icons.js';
import { LATER_ICONS } from './icons-later.js';
import { sourceLine, staleLine } from './source-line.js';

interface ContactRoute {
  readonly pack: Pack;
  readonly contact: Contact;
  readonly facts: Facts;
  readonly ready: ReadonlySet<ReferenceId>;
  readonly toggle: (reference: ReferenceId) => void;
}

const textOf = (pack: Pack, id: ReferenceId) => pack.references.find((reference) => reference.id === id)?.text;
const hostOf = (link: string): string => /^https:\/\/(?:www\.)?([^/]+)/.exec(link)?.[1] ?? link;

/** The route asked for, or the visitor's own one that needs no sign-in: a seller is not sent to the shoppers' desk. */
export const contactFor = (pack: Pack, facts: Facts, wanted?: ContactId): Contact | undefined => {
  const fitting = pack.contacts.filter((contact) => isFor(contact, facts));
  return (
    fitting.find(({ id }) => id === wanted) ??
    fitting.find(({ needsSignIn, ready }) => !needsSignIn && ready.length > 0) ??
    fitting[0]
  );
};

const open = ({ pack, contact: { link, text } }: ContactRoute): TemplateResult | typeof nothing =>
  link
    ? html`<a class="btn solid" part="button" href=${link}
        target="_blank" rel="noopener noreferrer">${text.open ?? sayIn(pack)('open-link')}</a>
        <p class="meta">${sayIn(pack)('new-tab', { host: hostOf(link) })}</p>`
    : nothing;

const readyBox =
  ({ pack, ready, toggle }: ContactRoute) =>
  (id: ReferenceId): TemplateResult => {
    const text = textOf(pack, id);
    const note = text?.note ? html`<small>${text.note}</small>` : nothing;
    return html`<li><label><input type="checkbox" .checked=${ready.has(id)}
      @change=${() => toggle(id)}><span>${text?.title}${note}</span></label></li>`;
  };

const readyList = (route: ContactRoute): TemplateResult =>
  html`<div class="stack tight"><h3 class="lead">${sayIn(route.pack)('ready')}</h3>
  <ul class="choices checks">${route.contact.ready.map(readyBox(route))}</ul></div>`;

/** As many as are read at a glance; the rest behind 「ほかにも」. */
const NEVER_AT_ONCE = 4;

const neverRows = (pack: Pack, ids: readonly ReferenceId[]): TemplateResult =>
  html`<ul class="bul">${ids.map((id) => html`<li>${LATER_ICONS.cross}<span>${textOf(pack, id)?.title}</span></li>`)}</ul>`;

const neverMore = (pack: Pack, ids: readonly ReferenceId[]): TemplateResult | typeof nothing =>
  ids.length > 0
    ? html`<details><summary class="quiet flush">${sayIn(pack)('never-more')}</summary>${neverRows(pack, ids)}</details>`
    : nothing;

export const neverList = (
  pack: Pack,
  ids: readonly ReferenceId[],
): TemplateResult => html`<div class="never stack tight">
  <h3 class="lead line">${alertIcon()}${sayIn(pack)('never')}</h3>${neverRows(pack, ids.slice(0, NEVER_AT_ONCE))}
  ${neverMore(pack, ids.slice(NEVER_AT_ONCE))}</div>`;

/** How much is at hand. Nobody says 「0つ」. */
export const readyInWords = (say: Say, { ready }: Contact, ticked: ReadonlySet<string>): string => {
  const [n, of] = [ready.filter((id) => ticked.has(id)).length, ready.length];
  return of > 0 ? say(n === 0 ? 'ready-none' : n < of ? 'ready-count' : 'ready-all', { n, left: of - n, of }) : '';
};

const stepRows = ({ contact, facts }: ContactRoute): readonly TemplateResult[] =>
  contact.steps.filter((step) => isFor(step, facts)).map(({ text }) => html`<li><span>${text}</span></li>`);

/** An official route: the way there, what to have ready, what never to tell. */
export const contactRoute = (route: ContactRoute): TemplateResult => {
  const { pack, contact, facts } = route;
  return html`
    <h2 class="title" tabindex="-1">${contact.text.title}</h2>
    <div class="do"><ol class="steps" part="steps">${stepRows(route)}</ol>
      ${contact.link ? open(route) : contact.text.note ? html`<p class="meta">${contact.text.note}</p>` : nothing}
      ${staleLine(pack, contact.sources, facts, 'route')}
      ${pack.added?.includes(contact.id) ? html`<p class="meta">${sayIn(pack)('added')}</p>` : sourceLine(pack, contact.sources)}</div>
    ${contact.ready.length > 0 ? readyList(route) : nothing}
    ${contact.never.length > 0 ? neverList(pack, contact.never) : nothing}`;
};
