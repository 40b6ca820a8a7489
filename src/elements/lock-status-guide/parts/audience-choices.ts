import { html, type TemplateResult } from 'lit';
import type { AudienceId } from '../../../core/base/id.js';
import { AUDIENCE_ICONS } from '../../parts/audience-icons.js';
import { choice } from '../../parts/choice.js';
import type { GuideKnown } from '../model/state.js';

/** The brand's audiences to choose from. */
export const audienceChoices = ({ brand, facts }: GuideKnown, choose: (audience: AudienceId) => void): TemplateResult =>
  html`<ul class="choices">${brand.audiences.map(({ id, icon, text }) =>
    choice({ ...text, icon: AUDIENCE_ICONS[icon](), current: facts.audience === id, choose: () => choose(id) }),
  )}</ul>`;
