import { html, nothing } from 'lit';
import type { Facts, Problem, Procedure } from '../../core/base/types.js';
import { damageControl } from '../../core/diagnosis/damage-control.js';
import { identifyLock } from '../../core/locks/identify-lock.js';
import type { Pack } from '../../core/schema/pack.js';
import { knownTo } from '../host/known-to.js';
import { drawStage, type Stage } from '../host/stage.js';
import { situated } from '../parts/emergency.js';
import { actionsOf } from './actions.js';
import { chooseState, readPasted } from './flow.js';
import { situationOf } from './model/locks.js';
import type { Drafts, GuideHost, GuideKnown, GuideSession, Settled } from './model/state.js';
import type { GuideView } from './model/views.js';
import { resumeOffer } from './road/resume-offer.js';
import { PlanCheck } from './plan-desk.js';
import { STAGES } from './stages/index.js';

/** Asks again only when what the answer rests on is another thing. */
const askOnce = <Rests extends readonly unknown[], Answer>(
  ask: (...rests: Rests) => Answer,
): ((...rests: Rests) => Answer) => {
  let last: { readonly rests: Rests; readonly answer: Answer } | undefined;
  return (...rests) => {
    const isSame = last?.rests.every((each, i) => each === rests[i]);
    last = last && isSame ? last : { rests, answer: ask(...rests) };
    return last.answer;
  };
};

/** Facts that say the same are the same thing. */
const keepSame = (): ((facts: Facts) => Facts) => {
  const keep = askOnce((json: string) => JSON.parse(json) as Facts);
  return (facts) => keep(JSON.stringify(facts));
};

const NO_WORDS: Settled['flawWords'] = {};

/** Asks the core what the facts, the notice and the plan lead to. */
const settler = (host: GuideHost, check: PlanCheck): ((pack: Pack) => Settled) => {
  const same = keepSame();
  const stop = askOnce((facts: Facts, pack: Pack): readonly Procedure[] => damageControl(situated(pack, facts), pack));
  const look = askOnce((drafts: Drafts, pack: Pack, _words: unknown): readonly Problem[] =>
    check.flawsIn(drafts, pack),
  );
  return (pack) => {
    const situation = same(situationOf(host.facts, host.state.notice));
    const flawWords = check.words ?? NO_WORDS;
    const flaws = host.view.kind === 'whole-plan' ? look(host.state.drafts, pack, flawWords) : [];
    return { situation, procedures: stop(situation, pack), flaws, flawWords };
  };
};

const BLANK: Stage = { body: html``, note: '' };

/** A session begins once there is a pack; a pack is only ever replaced by another. */
const packOf = ({ pack }: GuideHost): Pack => pack!;

/** What a view needs that is not there yet. */
const provide = (host: GuideHost, check: PlanCheck, situation: Facts): void => {
  const { kind } = host.view;
  if (kind === 'plan' || kind === 'whole-plan') void check.bring();
  // Who came to a road of an earlier visit has no reading yet.
  if (kind === 'others' && !host.state.reading) host.set({ reading: identifyLock(situation, packOf(host)) });
};

/** What the widget becomes once its later half is there. */
export const begin = (host: GuideHost): GuideSession => {
  const check = new PlanCheck(host.draw);
  const ask = settler(host, check);
  const settle = (): Settled => ask(packOf(host));
  const know = (settled: Settled): GuideKnown => ({ ...knownTo(host, packOf(host)), ...host.state, ...settled });
  const actions = actionsOf(host, check, () => know(settle()));
  let settled = settle();
  let provided: GuideView | undefined;
  return {
    settle: () => {
      settled = settle();
      if (host.view !== provided) provide(host, check, settled.situation);
      provided = host.view;
    },
    stage: (view) => (view.kind === 'start' ? BLANK : drawStage(STAGES, know(settled), view, actions)),
    offer: () => (host.brought?.resumed ? resumeOffer(know(settled), actions) : nothing),
    chooseState: () => chooseState(host),
    readPasted: () => readPasted(host),
  };
};
