/** Reading and judging, and what becomes of the answers about a message. */
import { damageControl } from '../../core/diagnosis/damage-control.js';
import { judge } from '../../core/judge/judge.js';
import { readMessage } from '../../core/message/read-message.js';
import type { Pack } from '../../core/schema/pack.js';
import type { FactId, Facts, Message, Procedure, ScamVerdict } from '../../core/base/types.js';
import { AnswerEvent } from '../events/answer.js';
import { VerdictEvent } from '../events/verdict.js';
import { knownTo } from '../host/known-to.js';
import { ticksOf } from '../host/checked-items.js';
import { openWidget } from '../host/open-widget.js';
import { drawStage } from '../host/stage.js';
import { situated } from '../parts/emergency.js';
import { todayOf } from '../parts/source-line.js';
import { take, joined, troubleWith } from './model/message.js';
import type { ScamActions, ScamHost, ScamKnown, ScamSession } from './model/state.js';
import type { Checked, LaterView, ScamView } from './model/views.js';
import { lastVerdict, packAbout, sayAbout } from './parts/about.js';
import { icons } from './parts/icons.js';
import { complain, fieldActions } from './read.js';
import { STAGES } from './stages/index.js';

/** Answers that are about one message, not about the visitor: another message starts without them. */
const ABOUT_A_MESSAGE: ReadonlySet<FactId> = new Set(['claimedBrand', 'message-centre', 'linked-page', 'how-it-looks']);
const aboutTheVisitor = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => !ABOUT_A_MESSAGE.has(id)));

const GIVEN = 'given-away';
/** Who is not sure goes on as if the password were known: changing it harms nothing. */
const IF_UNSURE: Facts = { [GIVEN]: ['password'] };

const tell = (host: ScamHost, verdict: ScamVerdict): ScamVerdict => {
  const { kind, claimedBrand, evidence } = verdict;
  host.set({ verdict });
  host.tell(
    new VerdictEvent(
      kind,
      claimedBrand,
      evidence.map(({ signal }) => signal),
    ),
  );
  return verdict;
};

const verdictOn = (host: ScamHost, message: Message, facts: Facts): ScamVerdict =>
  tell(host, judge(message, host.pack!, { ...aboutTheVisitor(host.facts), ...facts, today: todayOf(host.facts) }));

/** Reads, judges and shows. What cannot be read is said at the field, where what was typed still stands. */
const inspect =
  (host: ScamHost) =>
  async (given: string | File): Promise<ScamVerdict | undefined> => {
    const before = host.trail.views;
    const say = sayAbout(knownTo(host, host.pack!));
    const taken = await take(given, host.state.typed, say, host.say('load-failed'));
    const message = typeof taken === 'string' ? undefined : await readMessage(taken.source);
    // The visitor went elsewhere meanwhile.
    if (host.trail.views !== before) return undefined;
    const trouble = typeof taken === 'string' ? taken : message && troubleWith(message, say);
    if (typeof taken === 'string' || !message || trouble) return void complain(host, trouble ?? '');
    const verdict = verdictOn(host, message, {});
    await host.go({ kind: 'verdict', checked: { ...taken, message, verdict, facts: {}, isAsked: false } });
    return verdict;
  };

/** The same message with one more thing known about it. */
const judgedAgain = (host: ScamHost, checked: Checked, facts: Facts): Checked => {
  const known = { ...checked.facts, ...facts };
  return { ...checked, facts: known, verdict: verdictOn(host, checked.message, known) };
};

/** The way back leads to the question again. Who is not in the directory, or not known, is an answer as well: it is not asked again. */
const answerWho =
  (host: ScamHost): ScamActions['answerWho'] =>
  (checked, who) => {
    host.tell(new AnswerEvent('claimed-brand', who === undefined ? [] : [who]));
    const next = judgedAgain(host, checked, { claimedBrand: who ?? 'unknown' });
    void host.go({ kind: 'verdict', checked: { ...next, isAsked: true } });
  };

const answerInside =
  (host: ScamHost): ScamActions['answerInside'] =>
  (checked, isListed) => {
    const option = isListed ? 'listed' : 'not-listed';
    host.tell(new AnswerEvent('message-centre', [option]));
    void host.go({ kind: option, checked: judgedAgain(host, checked, { 'message-centre': option }) });
  };

const add =
  (host: ScamHost): ScamActions['add'] =>
  async (checked, what, text, complaint) => {
    const whole = await joined(checked, what, text);
    if (!whole) return complain(host, complaint);
    const verdict = verdictOn(host, whole.message, checked.facts);
    const isFromPicture = checked.isFromPicture && what !== 'words';
    host.trail.replace({ kind: 'verdict', checked: { ...checked, ...whole, verdict, isFromPicture } });
  };

/** A tick says what it was, so that nothing is left to be taken as unsure. */
const giveAway =
  (host: ScamHost): ScamActions['giveAway'] =>
  (options) => {
    host.answer(GIVEN, options);
    const { view } = host;
    if (view.kind === 'damage' && view.isUnsure) host.trail.replace({ kind: 'damage', isUnsure: false });
  };

const isUnsure =
  (host: ScamHost): ScamActions['isUnsure'] =>
  () => {
    host.answer(GIVEN, 'unknown');
    host.trail.replace({ kind: 'damage', isUnsure: true });
  };

const another =
  (host: ScamHost): ScamActions['another'] =>
  () => {
    host.set({ typed: '', trouble: undefined, verdict: undefined });
    host.trail.restart();
  };

const actionsOf = (host: ScamHost): ScamActions => ({
  ...fieldActions(host),
  go: (view) => void host.go(view),
  back: () => host.trail.back(),
  another: another(host),
  answer: host.answer,
  chooseDevice: (device) => host.conversation.answer('device', device),
  toggle: (list, id) => ticksOf(host).toggle(list, id),
  openGuide: () => void openWidget(host, 'lock-status-guide'),
  showApp: (app) => host.set({ app }),
  showUncut: (uncut) => host.set({ uncut }),
  answerWho: answerWho(host),
  answerInside: answerInside(host),
  add: add(host),
  giveAway: giveAway(host),
  isUnsure: isUnsure(host),
});

/** What to do once something was given away: the pack's steps where it is the pack's brand, those for any brand else. */
const damageIn = (own: Pack, facts: Facts, view: ScamView, verdict: ScamVerdict | undefined): readonly Procedure[] => {
  if (view.kind !== 'damage') return [];
  const pack = packAbout(own, verdict?.claimedBrand);
  return damageControl(situated(pack, view.isUnsure ? { ...facts, ...IF_UNSURE } : facts), pack);
};

const knownBy = (host: ScamHost, pack: Pack): ScamKnown => {
  const known = knownTo(host, pack);
  const damage = damageIn(pack, known.facts, host.view, lastVerdict(known));
  return { ...known, ...host.state, damage };
};

/** Begins what comes after the first stage. */
export const begin = (host: ScamHost): ScamSession => {
  const actions = actionsOf(host);
  let known: ScamKnown = knownBy(host, host.pack!);
  return {
    icons,
    inspect: inspect(host),
    settle: () => void (known = knownBy(host, host.pack!)),
    stage: (view) => drawStage(STAGES, known, view as LaterView, actions),
  };
};
