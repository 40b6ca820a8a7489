import { html } from 'lit';
import { copyBox } from '../../parts/copy-box.js';
import { lockIcon } from '../../parts/icons.js';
import { linkTo } from '../model/share-link.js';
import type { DoctorStage } from '../model/stage.js';
import { heading } from '../parts/heading.js';
import { sayDoctor } from '../../words/login-doctor.js';

/** A link to go on elsewhere. */
export const link: DoctorStage<'link'> = ({ pack, facts }) => {
  const say = sayDoctor(pack);
  const text = linkTo(location.href, facts, pack);
  return {
    body: html`${heading(say('doctor.link-title'), say('doctor.link-lead'))}
      ${copyBox({ pack, label: say('doctor.link-label'), text, button: say('doctor.link-copy'), rows: 6 })}
      <p class="meta">${say('doctor.link-hint')}</p>`,
    note: html`${lockIcon()}${say('doctor.link-note')}`,
  };
};
