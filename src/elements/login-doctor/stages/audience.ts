import { html } from 'lit';
import { AUDIENCE_ICONS } from '../../parts/audience-icons.js';
import { choice } from '../../parts/choice.js';
import { lockIcon } from '../../parts/icons.js';
import type { DoctorStage } from '../model/stage.js';

/** Whose account it is, once more where the first stage did not learn it. */
export const audience: DoctorStage<'audience'> = ({ brand, facts, say }, _view, { answer }) => ({
  body: html`<h2 class="title" part="question" tabindex="-1">${say('doctor.title')}</h2>
    <ul class="choices">${brand.audiences.map(({ id, icon, text }) =>
      choice({
        ...text,
        icon: AUDIENCE_ICONS[icon](),
        current: facts.audience === id,
        choose: () => answer('audience', id),
      }),
    )}</ul>`,
  note: html`${lockIcon()}${say('private')}`,
});
