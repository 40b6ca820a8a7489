import { html, type TemplateResult } from 'lit';
import { lookalikes, type Lookalike } from '../../core/text/letters.js';
import type { SayScam, ScamKey } from '../words/scam-check.js';

/** Scripts as people call them; the others are just 「別の国の文字」. */
const SCRIPTS: Readonly<Record<string, ScamKey>> = {
  Cyrillic: 'script-cyrillic',
  Greek: 'script-greek',
  Armenian: 'script-armenian',
  Mathematical: 'script-mathematical',
  Enclosed: 'script-enclosed',
  Phonetic: 'script-phonetic',
};

/** More would be a lesson, not a reason. */
const MOST = 4;

const distinct = (letters: readonly Lookalike[]): readonly Lookalike[] =>
  letters.filter(({ letter }, at) => letters.findIndex((each) => each.letter === letter) === at);

/** Letters that pass for Latin ones, each shown as what it is. */
export const lettersShown = (say: SayScam, text: string): readonly TemplateResult[] =>
  distinct(lookalikes(text))
    .slice(0, MOST)
    .map(
      ({ letter, script, looksLike }) =>
        html`<span class="meta">${say('letter-is', { letter, script: say(SCRIPTS[script] ?? 'script-other'), latin: looksLike })}</span>`,
    );
