/** What a visitor takes along: a link to go on elsewhere, and words for the desk. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import { chosen } from '../../core/base/scope.js';
import { TRIED } from '../../core/diagnosis/tried.js';
import { answersGiven } from '../parts/answers.js';
import { copyBox } from '../parts/copy-box.js';
import { lockIcon } from '../parts/icons.js';
import { ticks } from '../parts/ticks.js';
import { sayIn } from '../words/say.js';
import { linkTo } from './link.js';
import type { LoginDoctor } from './login-doctor.js';
import { getsIn, remedyOf, type StageOf } from './stage.js';
import { STAKE } from './stake.js';
import { sayDoctor } from './words.js';

export const link: StageOf<'link'> = (widget, _view, pack) => {
  const say = sayDoctor(pack);
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('doctor.link-title')}</h2><p class="soft">${say('doctor.link-lead')}</p></div>
      ${copyBox({ pack, label: say('doctor.link-label'), text: linkTo(location.href, widget.facts, pack), button: say('doctor.link-copy'), rows: 6 })}
      <p class="meta">${say('doctor.link-hint')}</p>`,
    note: html`${lockIcon()}${say('doctor.link-note')}`,
  };
};

interface Told {
  readonly id: string;
  readonly words: string;
}

const answersTold = (widget: LoginDoctor, pack: Pack): readonly Told[] =>
  answersGiven(widget.facts, pack).filter(({ question }) => question !== STAKE).map(({ question, words }) => ({ id: question, words }));

const triesTold = (widget: LoginDoctor, pack: Pack): readonly Told[] =>
  chosen(widget.facts, TRIED).flatMap((id) => remedyOf(pack, id) ?? []).map(({ id, text }) => ({ id, words: text.short }));

const rows = (told: readonly Told[]): readonly string[] => told.map(({ words }) => `・${words}`);

/** The words for the desk: what was left ticked, nothing else. */
const summaryText = (widget: LoginDoctor, pack: Pack, leftOut: ReadonlySet<string>): string => {
  const say = sayDoctor(pack);
  const kept = ({ id }: Told) => !leftOut.has(id);
  const tried = triesTold(widget, pack).filter(kept);
  const intro = say(getsIn(widget.facts) ? 'doctor.summary-intro-in' : 'doctor.summary-intro', { brand: widget.start.text.name });
  return [intro, ...rows(answersTold(widget, pack).filter(kept)), ...(tried.length > 0 ? [say('doctor.summary-tried'), ...rows(tried)] : [])].join('\n');
};

const boxes = (label: string, told: readonly Told[], leftOut: ReadonlySet<string>, toggle: (id: string) => void): TemplateResult | typeof nothing =>
  told.length > 0
    ? html`<div class="stack tight"><h3 class="label">${label}</h3>
        <ul class="choices checks">${told.map(({ id, words }) => html`<li><label><input type="checkbox" .checked=${!leftOut.has(id)} @change=${() => toggle(id)}><span>${words}</span></label></li>`)}</ul></div>`
    : nothing;

export const summary: StageOf<'summary'> = (widget, _view, pack) => {
  const say = sayDoctor(pack);
  const leftOut = ticks<string>(widget, 'left-out');
  const text = summaryText(widget, pack, leftOut.all);
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('doctor.summary-title')}</h2><p class="soft">${say('doctor.summary-lead')}</p></div>
      ${boxes(sayIn(pack)('answers-so-far'), answersTold(widget, pack), leftOut.all, leftOut.toggle)}
      ${boxes(sayIn(pack)('tried'), triesTold(widget, pack), leftOut.all, leftOut.toggle)}
      ${copyBox({ pack, label: say('doctor.summary-label'), text, button: sayIn(pack)('copy-summary'), rows: text.split('\n').length + 2 })}`,
    note: html`${lockIcon()}${say('doctor.summary-note')}`,
  };
};

/** 「窓口に伝える文を作る」, where somebody is about to call or write. */
export const summaryButton = (widget: LoginDoctor, pack: Pack): TemplateResult =>
  html`<button class="btn" part="button" @click=${() => void widget.go({ kind: 'summary' })}>${sayDoctor(pack)('doctor.summary-make')}</button>`;

export const linkButton = (widget: LoginDoctor, pack: Pack): TemplateResult =>
  html`<button class="btn" part="button" @click=${() => void widget.go({ kind: 'link' })}>${sayDoctor(pack)('doctor.link-make')}</button>`;
