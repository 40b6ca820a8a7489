/** The stages of scam-check after the first; arrives with the rule core and its words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import { isFor } from '../../core/base/scope.js';
import { later } from '../styles/later.styles.js';
import { contactRoute, readyInWords } from '../parts/contact-route.js';
import { outLink } from '../parts/do-now.js';
import { fileIcon } from '../parts/file-icon.js';
import { LATER_ICONS } from '../parts/icons-later.js';
import { sourceLine } from '../parts/source-line.js';
import { ticks } from '../parts/ticks.js';
import { sayIn } from '../words/say.js';
import type { LaterStages, Stage } from '../host/stage.js';
import { damage } from './damage-stage.js';
import { how } from './how-stage.js';
import { sayAbout } from './inspect.js';
import { add, inside, listed, neither, notListed } from './outcome-stages.js';
import { scamStyles } from './scam-check.styles.js';
import type { ScamCheck, ScamView } from './scam-check.js';
import { another, lastVerdict, packAbout, type StageOf } from './stage-parts.js';
import { verdict } from './verdict-stage.js';
import { who } from './who-stage.js';
import type { SayScam } from './words.js';

export { inspect } from './inspect.js';

/** Drawings of the first stage that need not be there at once. */
export const icons = { how: LATER_ICONS.copy, file: fileIcon(), picture: LATER_ICONS.qr } as const;

const linkTo = (say: SayScam, link: string): TemplateResult | typeof nothing => {
  if (link.startsWith('tel:')) return outLink(link, say('report-call', { number: link.slice('tel:'.length) }));
  // A forwarded message is what these desks want; a new, empty one is of no use to them.
  return link.startsWith('https:') ? outLink(link, say('report-open', { host: new URL(link).host.replace(/^www\./, '') })) : nothing;
};

const desks = (widget: ScamCheck, pack: Pack) =>
  pack.references.flatMap((reference) => (reference.kind === 'report' && isFor(reference, widget.facts) ? [reference] : []));

const report: StageOf<'report'> = (widget, _view, own) => {
  const pack = packAbout(own, lastVerdict(widget)?.claimedBrand);
  const say = sayAbout(widget, pack);
  const all = desks(widget, pack);
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('report-title')}</h2><p class="soft">${say('report-lead')}</p></div>
      <ul class="list">${all.map(({ id, text, link }) => html`<li><b>${text.title}</b>${text.how ? html`<span>${text.how}</span>` : nothing}
        ${text.note ? html`<p class="meta">${text.note}</p>` : nothing}${pack.added?.includes(id) ? html`<p class="meta">${sayIn(pack)('added')}</p>` : nothing}${link ? linkTo(say, link) : nothing}</li>`)}</ul>
      ${sourceLine(pack, all.flatMap(({ sources }) => sources))}`,
    note: say('report-note'),
    way: another(widget, say),
  };
};

const contact: StageOf<'contact'> = (widget, view, pack) => {
  const route = pack.contacts.find(({ id }) => id === view.contact);
  const say = sayAbout(widget, pack);
  if (!route) return report(widget, { kind: 'report' }, pack);
  const ready = ticks<string>(widget, 'ready');
  return {
    body: contactRoute({ pack, contact: route, facts: widget.facts, ready: ready.all, toggle: ready.toggle }),
    note: readyInWords(sayIn(pack), route, ready.all),
    way: another(widget, say),
  };
};

const STAGES: { readonly [K in Exclude<ScamView['kind'], 'start'>]: StageOf<K> } = {
  verdict, inside, listed, 'not-listed': notListed, neither, add, report, damage, contact, how, who,
};

export const stages: LaterStages<ScamView, ScamCheck> = {
  styles: [later, scamStyles],
  render: (widget, view, pack): Stage => (STAGES[view.kind as keyof typeof STAGES] as StageOf<ScamView['kind']>)(widget, view, pack),
};
