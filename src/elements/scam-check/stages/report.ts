import { html, nothing, type TemplateResult } from 'lit';
import { isFor } from '../../../core/base/scope.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { ReferenceOf } from '../../../core/schema/reference.js';
import { outLink } from '../../parts/remedy-card.js';
import { sourceLine } from '../../parts/source-line.js';
import { sayIn } from '../../words/say.js';
import type { ScamKnown } from '../model/state.js';
import { lastVerdict, packAbout, sayAbout } from '../parts/about.js';
import { another } from '../parts/rows.js';
import type { SayScam } from '../../words/scam-check.js';
import type { ScamStage } from './stage.js';

type Desk = ReferenceOf<'report'>;

const linkTo = (say: SayScam, link: string): TemplateResult | typeof nothing => {
  if (link.startsWith('tel:')) return outLink(link, say('report-call', { number: link.slice('tel:'.length) }));
  // A forwarded message is what these desks want; a new, empty one is of no use to them.
  if (!link.startsWith('https:')) return nothing;
  return outLink(link, say('report-open', { host: new URL(link).host.replace(/^www\./, '') }));
};

const desksIn = (pack: Pack, { facts }: ScamKnown): readonly Desk[] =>
  pack.references.flatMap((reference) => (reference.kind === 'report' && isFor(reference, facts) ? [reference] : []));

const noteLine = (words: string | undefined): TemplateResult | typeof nothing =>
  words ? html`<p class="meta">${words}</p>` : nothing;

const desk =
  (pack: Pack, say: SayScam) =>
  ({ id, text, link }: Desk): TemplateResult => {
    const added = pack.added?.includes(id) ? sayIn(pack)('added') : undefined;
    return html`<li><b>${text.title}</b>${text.how ? html`<span>${text.how}</span>` : nothing}
        ${noteLine(text.note)}${noteLine(added)}${link ? linkTo(say, link) : nothing}</li>`;
  };

/** Where a fake can be reported, and how. */
export const report: ScamStage<'report'> = (known, _view, actions) => {
  const pack = packAbout(known.pack, lastVerdict(known)?.claimedBrand);
  const say = sayAbout({ ...known, pack });
  const all = desksIn(pack, known);
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('report-title')}</h2>
      <p class="soft">${say('report-lead')}</p></div>
      <ul class="list">${all.map(desk(pack, say))}</ul>
      ${sourceLine(
        pack,
        all.flatMap(({ sources }) => sources),
      )}`,
    note: say('report-note'),
    way: another(actions, say),
  };
};
