import { html, type TemplateResult } from 'lit';
import type { Problem, Span } from '../../../core/base/types.js';

/** About the answer as a whole: nothing in it to underline. */
export const isWhole = ({ span }: Problem, text: string): boolean =>
  !span || (span.start === 0 && span.end >= text.length);

type Wave = Span & Pick<Problem, 'severity'>;

/** Where waves are drawn; of overlapping ones the first counts. */
const wavesIn = (text: string, problems: readonly Problem[]): readonly Wave[] =>
  problems
    .filter((problem) => !isWhole(problem, text))
    .flatMap(({ span, severity }) => (span ? [{ ...span, severity }] : []))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => all.slice(0, i).every(({ end }) => end <= start));

const underlined = (text: string, waves: readonly Wave[]): readonly TemplateResult[] =>
  waves.map(
    ({ start, end, severity }, i) =>
      html`${text.slice(waves[i - 1]?.end ?? 0, start)}<u class=${severity}>${text.slice(start, end)}</u>`,
  );

const hole = (words: string): TemplateResult => html`<span class="hole">${words}</span> `;

/**
 * The same words behind the field, with only the wavy lines to be seen: a field itself cannot underline. Holes for what
 * is still to be filled in are drawn behind the words.
 */
export const mirror = (
  text: string,
  problems: readonly Problem[] = [],
  holes: readonly string[] = [],
): TemplateResult => {
  const waves = wavesIn(text, problems);
  const rest = text.slice(waves.at(-1)?.end ?? 0);
  return html`<div class="mirror" aria-hidden="true">${underlined(text, waves)}${rest} ${holes.map(hole)}</div>`;
};
