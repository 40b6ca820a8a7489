import { html, nothing } from 'lit';
import type { Reference } from '../../../core/schema/reference.js';
import { sayIn } from '../../words/say.js';
import { getsIn } from '../model/lookups.js';
import type { DoctorStage } from '../model/stage.js';
import { heading } from '../parts/heading.js';
import { fromTheStart } from '../parts/ways.js';
import { sayDoctor } from '../../words/login-doctor.js';

const tip = ({ text }: Reference) =>
  html`<li><b>${text.title}</b>${text.note ? html`<p class="meta">${text.note}</p>` : nothing}</li>`;

/** As many as are read. */
const TIPS = 6;

/** Let in again: how it need not happen once more. */
export const solved: DoctorStage<'solved'> = (known, _view, actions) => {
  const { pack, facts } = known;
  const say = sayIn(pack);
  const tips = pack.references.filter(
    ({ kind, audiences }) => kind === 'prevention' && (!audiences || audiences.includes(facts.audience ?? '')),
  );
  const title = getsIn(facts) ? sayDoctor(pack)('doctor.settled-title') : say('solved-title');
  return {
    body: html`${heading(title, say('solved-lead'))}
      <ul class="list">${tips.slice(0, TIPS).map(tip)}</ul>`,
    note: say('solved-note'),
    way: fromTheStart(known, actions),
  };
};
