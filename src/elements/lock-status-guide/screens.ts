/** What screens and notices of a state were seen to say, to tell it by. Fakes copy the same words, and that is said beside them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lock } from '../../core/schema/lock.js';
import type { Pack } from '../../core/schema/pack.js';
import type { ReferenceOf } from '../../core/schema/reference.js';
import { sourceLine } from '../parts/source-line.js';
import { sayGuide } from './words.js';

/** Those a state itself rests on: it names their rows. */
const messagesOf = ({ references }: Pack, { sources }: Lock): readonly ReferenceOf<'message'>[] =>
  references.filter((reference): reference is ReferenceOf<'message'> => reference.kind === 'message' && reference.genuine && reference.sources.some((row) => sources.includes(row)));

export const screens = (pack: Pack, lock: Lock): TemplateResult | typeof nothing => {
  const seen = messagesOf(pack, lock);
  const say = sayGuide(pack);
  return seen.length > 0
    ? html`<details class="fold screens"><summary class="quiet flush">${say('guide.screens')}</summary><p class="meta">${say('guide.screens-hint')}</p>
        ${seen.map(({ text }) => html`<blockquote class="msg">${text.title}</blockquote>`)}${sourceLine(pack, seen.flatMap(({ sources }) => sources))}</details>`
    : nothing;
};
