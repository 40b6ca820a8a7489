import { html, nothing, type TemplateResult } from 'lit';
import type { ScamVerdict } from '../../../core/base/types.js';
import { SHAPES } from '../../parts/icons-later.js';

/** Phrases of a head that stay together where there is room: auto-phrase cuts rows of hiragana amiss. */
export const held = (words: string): readonly TemplateResult[] =>
  words.split('|').map((phrase) => html`<span class="held">${phrase}</span>`);

interface Band {
  readonly look: ScamVerdict['kind'];
  readonly title: string;
  readonly lead?: string | undefined;
  readonly line?: string | undefined;
}

/** Shape, rule and tone of each verdict: told apart without colour. */
const LOOKS: Readonly<Record<ScamVerdict['kind'], readonly [tone: string, shape: TemplateResult]>> = {
  'likely-scam': ['tone-danger', SHAPES.octagon],
  suspicious: ['tone-caution', SHAPES.triangle],
  'cannot-tell': ['tone-unknown', SHAPES.unknown],
  'no-signs-found': ['tone-info', SHAPES.lens],
};
export const toneOf = (kind: ScamVerdict['kind']): string => LOOKS[kind][0];

export const band = ({
  look,
  title,
  lead,
  line,
}: Band): TemplateResult => html`<div class="band ${LOOKS[look][0]} ${look}" part="result">
  ${LOOKS[look][1]}<h2 tabindex="-1">${held(title)}</h2>
  ${lead ? html`<p class="lead">${lead}</p>` : nothing}${line ? html`<p>${line}</p>` : nothing}</div>`;
