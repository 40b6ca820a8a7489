import { html, nothing, type TemplateResult } from 'lit';
import type { CallToAction, Pack } from '../../core/schema/pack.js';
import { CtaEvent } from '../events/cta.js';
import type { Say } from '../words/say.js';

interface Owner {
  readonly ctaLabel: string | undefined;
  readonly ctaHref: string | undefined;
  readonly _content: Pack | undefined;
}

/** As much of a label as is shown; an attribute is hostile, too. */
const LONGEST = 60;

/** The owner's call to action, from the attributes or the pack. */
const ctaOf = ({ ctaLabel, ctaHref, _content }: Owner): CallToAction | undefined =>
  ctaLabel && ctaHref && /^(?:https:|mailto:|tel:)/.test(ctaHref) ? { label: ctaLabel.slice(0, LONGEST), href: ctaHref } : _content?.cta;

/** The owner's offer: set apart, labelled as advertising, after the official route. */
export const callToAction = (say: Say, owner: Owner): TemplateResult | typeof nothing => {
  const cta = ctaOf(owner);
  return cta
    ? html`<aside class="cta"><p class="label">${say('cta-label')}</p>
        <a class="btn" part="button" href=${cta.href} target="_blank" rel="noopener noreferrer sponsored"
          @click=${(event: Event) => event.currentTarget?.dispatchEvent(new CtaEvent(cta.href))}>${cta.label}</a></aside>`
    : nothing;
};
