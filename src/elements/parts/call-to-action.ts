import { html, nothing, type TemplateResult } from 'lit';
import type { CallToAction } from '../../core/schema/pack.js';
import { CtaEvent } from '../events/cta.js';
import type { Say } from '../words/say.js';

/** The owner's offer: set apart, labelled as advertising, after the official route. */
export const callToAction = (say: Say, cta: CallToAction | undefined): TemplateResult | typeof nothing =>
  cta
    ? html`<aside class="cta"><p class="label">${say('cta-label')}</p>
        <a class="btn" part="button" href=${cta.href} target="_blank" rel="noopener noreferrer sponsored"
          @click=${(event: Event) => event.currentTarget?.dispatchEvent(new CtaEvent(cta.href))}>${cta.label}</a></aside>`
    : nothing;
