import { html } from 'lit';
import { copyBox } from '../../parts/copy-box.js';
import { lockIcon } from '../../parts/icons.js';
import { linkTo } from '../model/share-link.js';
import type { DoctorStage } from '../model/stage.js';
import { sayDoctor } from '../words.js';

/** A link to go on elsewhere. */
export const link: DoctorStage<'link'> = ({ pack, facts }) => {
  const say = sayDoctor(pack);
  const text = linkTo(location.href, facts, pack);
  return {
    body: html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('doctor.link-title')}</h2>
        <p class="soft">${say('doctor.link-lead')}</p></div>
      ${copyBox({ pack, label: say('doctor.link-label'), text, button: say('doctor.link-copy'), rows: 6 })}
      <p class="meta">${say('doctor.link-hint')}</p>`,
    note: html`${lockIcon()}${say('doctor.link-note')}`,
  };
};
