import { html, type TemplateResult } from 'lit';
import { dayInWords, todayOf } from '../../parts/source-line.js';
import type { GuideKnown } from '../model/state.js';
import { sayGuide } from '../../words/lock-status-guide.js';

/** What stands over everything that is printed. */
export const paperTop = ({ pack, say, brand, situation }: GuideKnown): TemplateResult => {
  const sayLater = sayGuide(pack);
  const top = sayLater('guide.paper-top', { name: say('guide.name'), official: brand.text.official });
  const printed = sayLater('guide.paper-printed', { date: dayInWords(todayOf(situation), pack.locale) });
  return html`<p class="top"><span>${top}</span><span>${printed}</span></p>`;
};
