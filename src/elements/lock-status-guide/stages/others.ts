/** The other likely states with how sure, to choose from; also where the answers did not tell. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LockId } from '../../../core/base/id.js';
import { SHOWN } from '../../../core/base/words-to-numbers.js';
import type { Ranked } from '../../../core/base/types.js';
import { choice } from '../../parts/choice.js';
import { howSureShort } from '../../parts/how-sure.js';
import { nextIcon } from '../../parts/icons.js';
import { SHAPES } from '../../parts/icons-later.js';
import { sayIn } from '../../words/say.js';
import { lockOf } from '../model/locks.js';
import type { GuideActions, GuideKnown, GuideStage } from '../model/state.js';
import { offer } from '../parts/offer.js';
import { sayGuide } from '../../words/lock-status-guide.js';

/** So many rows, whatever their probability, and never more than that. */
const AT_LEAST = 4;
const AT_MOST = 7;

const worthShowing = (locks: readonly Ranked<LockId>[]): readonly Ranked<LockId>[] =>
  locks.filter(({ probability }, i) => probability >= SHOWN.worthChoosing || i < AT_LEAST).slice(0, AT_MOST);

const row =
  ({ pack }: GuideKnown, { go }: GuideActions) =>
  ({ id, probability }: Ranked<LockId>): TemplateResult | typeof nothing => {
    const lock = lockOf(pack, id);
    return lock
      ? html`<li><button class="choice state-row" part="option" @click=${() => go({ kind: 'state', lock: id })}>
          <span>${lock.text.title}<small>${lock.text.lead}</small>${howSureShort(
            sayIn(pack),
            probability,
          )}</span>${nextIcon()}</button></li>`
      : nothing;
  };

/** The state the visitor came from. */
const lastState = ({ trail }: GuideKnown): LockId | undefined => {
  const last = trail.findLast((view) => view.kind === 'state');
  return last?.lock;
};

const head = ({ pack }: GuideKnown, isAnother: boolean): TemplateResult => {
  const say = sayGuide(pack);
  return isAnother
    ? html`<div class="stack tight"><h2 class="title" tabindex="-1">${say('guide.others-title')}</h2></div>`
    : html`<div class="band tone-unknown cannot-tell" part="result">${SHAPES.unknown}
        <h2 tabindex="-1">${say('guide.others-open')}</h2><p>${say('guide.others-open-lead')}</p></div>`;
};

const toDoctor = ({ pack }: GuideKnown, { openDoctor }: GuideActions): TemplateResult => {
  const say = sayGuide(pack);
  return choice({ label: say('guide.to-doctor'), hint: say('guide.to-doctor-hint'), choose: openDoctor });
};

export const others: GuideStage<'others'> = (known, _view, actions) => {
  const { pack, reading } = known;
  const last = lastState(known);
  const locks = worthShowing((reading?.locks ?? []).filter(({ id }) => id !== last));
  return {
    body: html`${head(known, last !== undefined)}
      <ul class="choices">${locks.map(row(known, actions))}</ul>
      <ul class="choices">${toDoctor(known, actions)}</ul>
      ${offer(known)}`,
    note: sayGuide(pack)('guide.others-note'),
    way: { label: sayIn(pack)('start-over'), go: actions.reset },
  };
};
