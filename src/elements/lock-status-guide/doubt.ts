/** The state `fake`: nothing that involves a login or a document before the look inside the brand's own pages. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OptionId } from '../../core/base/id.js';
import type { Lock } from '../../core/schema/lock.js';
import type { Pack } from '../../core/schema/pack.js';
import { choice } from '../parts/choice.js';
import { doNow } from '../parts/do-now.js';
import type { Stage } from '../host/stage.js';
import { band } from './band.js';
import { sawInside } from './flow.js';
import type { LockStatusGuide } from './lock-status-guide.js';
import { audienceChoices } from './questions.js';
import { CHECK_INSIDE, known, roadOf, SEEN_INSIDE } from './stage.js';
import { goToRoad } from './ticked.js';
import { toScam } from './to-scam.js';
import { sayGuide } from './words.js';

/** Where to look differs by audience; asking for it here keeps the verdict in view. */
const askWhere = (widget: LockStatusGuide, pack: Pack, lock: Lock): TemplateResult => html`<div class="stack tight"><h3 class="lead">${sayGuide(pack)('guide.where-to-look')}</h3>
  <p class="soft">${sayGuide(pack)('guide.where-hint')}</p>${audienceChoices(widget, () => widget.replace({ kind: 'state', lock: lock.id }))}</div>`;

const checkInside = (widget: LockStatusGuide, pack: Pack): TemplateResult | typeof nothing => {
  const remedy = pack.remedies.find(({ id }) => id === CHECK_INSIDE);
  return remedy ? doNow({ pack, remedy, facts: known(widget), chooseDevice: (device) => widget.conversation.answer('device', device) }) : nothing;
};

const goOn = (widget: LockStatusGuide, pack: Pack, lock: Lock, answer: OptionId): void => {
  widget.answer(SEEN_INSIDE, answer);
  const contact = answer === 'cannot-look' ? roadOf(widget, lock, pack).find((stage) => stage.contact)?.contact : undefined;
  if (contact) void widget.go({ kind: 'contact', contact });
  else goToRoad(widget, pack, lock);
};

const askSeen = (widget: LockStatusGuide, pack: Pack, lock: Lock): TemplateResult => {
  const say = sayGuide(pack);
  const seen = widget.facts[SEEN_INSIDE];
  return html`<div class="stack tight"><h3 class="lead">${say('guide.seen-title')}</h3><ul class="choices">
    ${choice({ label: say('guide.seen-yes'), current: seen === 'yes', choose: () => sawInside(widget, pack) })}
    ${choice({ label: say('guide.seen-no'), current: seen === 'no', choose: () => goOn(widget, pack, lock, 'no') })}
    ${choice({ label: say('guide.seen-cannot'), current: seen === 'cannot-look', choose: () => goOn(widget, pack, lock, 'cannot-look') })}
  </ul></div>`;
};

const otherWays = (widget: LockStatusGuide, pack: Pack): TemplateResult => {
  const say = sayGuide(pack);
  return html`<ul class="choices">
    ${choice({ label: say('guide.already'), hint: say('guide.already-hint'), urgent: true, choose: () => void widget.go({ kind: 'question', question: 'given-away', then: 'emergency' }) })}
    ${choice({ label: say('guide.to-scam'), hint: say('guide.to-scam-hint'), choose: () => void toScam(widget) })}
  </ul>`;
};

export const doubt = (widget: LockStatusGuide, pack: Pack, lock: Lock): Stage => ({
  body: html`${band(lock)}${widget.facts.audience === undefined ? askWhere(widget, pack, lock) : html`${checkInside(widget, pack)}${askSeen(widget, pack, lock)}`}${otherWays(widget, pack)}`,
  note: sayGuide(pack)('guide.fake-note'),
  way: widget.facts.audience === undefined ? undefined : { label: sayGuide(pack)('guide.see-short'), go: () => goToRoad(widget, pack, lock) },
});
