/** The state `fake`: nothing that involves a login or a document before the look inside the brand's own pages. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lock } from '../../../core/schema/lock.js';
import type { Stage } from '../../host/stage.js';
import { choice } from '../../parts/choice.js';
import { remedyCard } from '../../parts/remedy-card.js';
import { insideLook, SEEN_INSIDE } from '../model/inside.js';
import type { GuideActions, GuideKnown, Seen } from '../model/state.js';
import { sayGuide } from '../../words/lock-status-guide.js';
import { audienceChoices } from './audience-choices.js';
import { stateBanner } from './state-banner.js';

/** Where to look differs by audience; asking for it here keeps the verdict in view. */
const askWhere = (known: GuideKnown, { answer, replace }: GuideActions, lock: Lock): TemplateResult => {
  const say = sayGuide(known.pack);
  const choices = audienceChoices(known, (audience) => {
    answer('audience', audience);
    replace({ kind: 'state', lock: lock.id });
  });
  return html`<div class="stack tight"><h3 class="lead">${say('guide.where-to-look')}</h3>
    <p class="soft">${say('guide.where-hint')}</p>${choices}</div>`;
};

const checkInside = (known: GuideKnown, { chooseDevice }: GuideActions): TemplateResult | typeof nothing => {
  const { pack, situation } = known;
  const remedy = insideLook(pack);
  return remedy ? remedyCard({ pack, remedy, facts: situation, chooseDevice }) : nothing;
};

const askSeen = ({ pack, facts }: GuideKnown, { saw }: GuideActions, lock: Lock): TemplateResult => {
  const say = sayGuide(pack);
  const before = facts[SEEN_INSIDE];
  const row = (seen: Seen, label: string): TemplateResult =>
    choice({ label, current: before === seen, choose: () => saw(lock.id, seen) });
  return html`<div class="stack tight"><h3 class="lead">${say('guide.seen-title')}</h3><ul class="choices">
    ${row('yes', say('guide.seen-yes'))}
    ${row('no', say('guide.seen-no'))}
    ${row('cannot-look', say('guide.seen-cannot'))}
  </ul></div>`;
};

const otherWays = ({ pack }: GuideKnown, { go, openScam }: GuideActions): TemplateResult => {
  const say = sayGuide(pack);
  const already = (): void => go({ kind: 'question', question: 'given-away', then: 'emergency' });
  return html`<ul class="choices">
    ${choice({ label: say('guide.already'), hint: say('guide.already-hint'), urgent: true, choose: already })}
    ${choice({ label: say('guide.to-scam'), hint: say('guide.to-scam-hint'), choose: openScam })}
  </ul>`;
};

const look = (known: GuideKnown, actions: GuideActions, lock: Lock): TemplateResult =>
  known.facts.audience === undefined
    ? askWhere(known, actions, lock)
    : html`${checkInside(known, actions)}${askSeen(known, actions, lock)}`;

/** The whole stage of that state. */
export const fakeState = (known: GuideKnown, actions: GuideActions, lock: Lock): Stage => {
  const say = sayGuide(known.pack);
  const way = { label: say('guide.see-short'), go: () => actions.takeRoad(lock.id) };
  return {
    body: html`${stateBanner(lock)}${look(known, actions, lock)}${otherWays(known, actions)}`,
    note: say('guide.fake-note'),
    way: known.facts.audience === undefined ? undefined : way,
  };
};
