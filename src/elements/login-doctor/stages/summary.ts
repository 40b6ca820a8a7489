import { html, nothing, type TemplateResult } from 'lit';
import { copyBox } from '../../parts/copy-box.js';
import { lockIcon } from '../../parts/icons.js';
import { sayIn } from '../../words/say.js';
import type { DoctorStage } from '../model/stage.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
import { answersTold, summaryText, triesTold, type Told } from '../parts/desk-summary.js';
import { heading } from '../parts/heading.js';
import { sayDoctor } from '../../words/login-doctor.js';

type Boxes = (label: string, told: readonly Told[]) => TemplateResult | typeof nothing;

/** What goes into the words, each to be left out. */
const boxes = (leftOut: ReadonlySet<string>, { tick }: DoctorActions): Boxes => {
  const row = ({ id, words }: Told) => html`<li><label><input type="checkbox" .checked=${!leftOut.has(id)}
    @change=${() => tick('left-out', id)}><span>${words}</span></label></li>`;
  return (label, told) =>
    told.length > 0
      ? html`<div class="stack tight"><h3 class="label">${label}</h3>
        <ul class="choices checks">${told.map(row)}</ul></div>`
      : nothing;
};

const box = ({ pack }: DoctorKnown, text: string): TemplateResult => {
  const [label, button] = [sayDoctor(pack)('doctor.summary-label'), sayIn(pack)('copy-summary')];
  return copyBox({ pack, label, text, button, rows: text.split('\n').length + 2 });
};

/** Words for the desk. */
export const summary: DoctorStage<'summary'> = (known, _view, actions) => {
  const [say, sayOwn] = [sayIn(known.pack), sayDoctor(known.pack)];
  const leftOut = known.ticked<string>('left-out');
  const offered = boxes(leftOut, actions);
  return {
    body: html`${heading(sayOwn('doctor.summary-title'), sayOwn('doctor.summary-lead'))}
      ${offered(say('answers-so-far'), answersTold(known))}
      ${offered(say('tried'), triesTold(known))}
      ${box(known, summaryText(known, leftOut))}`,
    note: html`${lockIcon()}${sayOwn('doctor.summary-note')}`,
  };
};
