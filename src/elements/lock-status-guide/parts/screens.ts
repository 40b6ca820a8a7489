/**
 * What screens and notices of a state were seen to say, to tell it by. Fakes copy the same words, and that is said
 * beside them.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lock } from '../../../core/schema/lock.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { ReferenceKind, ReferenceOf } from '../../../core/schema/reference.js';
import { sourceLine } from '../../parts/source-line.js';
import { sayGuide } from '../../words/lock-status-guide.js';

type Words = ReferenceOf<'message'>;

const isGenuine = (reference: ReferenceOf<ReferenceKind>): reference is Words =>
  reference.kind === 'message' && reference.genuine;

/** Those a state itself rests on: it names their rows. */
const messagesOf = ({ references }: Pack, { sources }: Lock): readonly Words[] =>
  references.filter(isGenuine).filter((message) => message.sources.some((row) => sources.includes(row)));

export const screens = (pack: Pack, lock: Lock): TemplateResult | typeof nothing => {
  const seen = messagesOf(pack, lock);
  const say = sayGuide(pack);
  const rows = seen.flatMap(({ sources }) => sources);
  return seen.length > 0
    ? html`<details class="fold screens"><summary class="quiet flush">${say('guide.screens')}</summary>
        <p class="meta">${say('guide.screens-hint')}</p>
        ${seen.map(({ text }) => html`<blockquote class="msg">${text.title}</blockquote>`)}
        ${sourceLine(pack, rows)}</details>`
    : nothing;
};
