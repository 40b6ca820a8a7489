import { findClaim, type Claim } from './claim.js';
import { evaluate } from './evaluate.js';
import { isAuthenticated } from './probes/sender-authenticated.js';
import { linkOfficial } from './probes/link-official.js';
import type { Context, Reading } from './reading.js';
import type { Pack } from './schema/pack.js';
import type { Probe, ProbeName } from './schema/probe.js';
import type { Signal } from './schema/signal.js';
import type { WeightWord } from './schema/word.js';
import { chosen, isFor } from './scope.js';
import type { Evidence, Facts, Message, ObservationId, ScamVerdict, Span } from './types.js';
import { gravityOf, strongest, type Sign } from './verdict.js';
import { SIGNAL } from './weights.js';

/** Probes that rest on the list of the brand's domains: when it is old, they say less. */
const BY_LIST: ReadonlySet<ProbeName> = new Set<ProbeName>(['link-foreign', 'link-brand-in-host', 'link-sign-in-path', 'link-shown-as-brand', 'sender-foreign', 'sender-brand-in-address']);
const LESS: Readonly<Record<WeightWord, WeightWord>> = { always: 'often', often: 'sometimes', sometimes: 'sometimes', rarely: 'rarely', never: 'never' };

const isExpired = ({ claimed, facts }: Context): boolean => claimed !== undefined && facts.today !== undefined && facts.today > claimed.expires;
const restsOnList = ({ when }: Signal): boolean => [...(when.all ?? []), ...(when.any ?? [])].some(({ probe }: Probe) => BY_LIST.has(probe));

const wordOf = (signal: Signal, context: Context): WeightWord =>
  isExpired(context) && restsOnList(signal) ? LESS[signal.weight] : signal.weight;

const toSign = (signal: Signal, { spans, values }: Reading, context: Context): Sign => ({
  signal: signal.id,
  weight: SIGNAL[wordOf(signal, context)],
  ...(spans[0] && { span: spans[0] }),
  ...(values && { values }),
  family: signal.family,
  isWeak: signal.weak === true,
});

const concerns = ({ brands }: Signal, { claimed }: Context): boolean => !brands || (claimed !== undefined && brands.includes(claimed.id));

const signsOf = (signals: readonly Signal[], context: Context): readonly Sign[] =>
  signals.flatMap((signal) => {
    if (!isFor(signal, context.facts) || !concerns(signal, context)) return [];
    const reading = evaluate(signal.when, context);
    return reading.truth === 'yes' ? [toSign(signal, reading, context)] : [];
  });

const toEvidence = ({ signal, weight, span, values }: Sign): Evidence => ({ signal, weight, ...(span && { span }), ...(values && { values }) });

/** Where nothing that was seen has a place of its own: the words that make the claim, else the first that stand there. */
const placeFor = ({ parts }: Message, claim: Claim | undefined): Span | undefined => {
  const part = parts.find(({ text }) => text.trim() !== '');
  return claim?.span ?? (part && { part: part.id, start: 0, end: Math.min(part.text.length, 80) });
};

const withPlace = (evidence: readonly Evidence[], message: Message, claim: Claim | undefined): readonly Evidence[] => {
  const [first, ...rest] = evidence;
  const place = evidence.some(({ span }) => span) ? undefined : placeFor(message, claim);
  return first && place ? [{ ...first, span: place }, ...rest] : evidence;
};

const says = (facts: Facts, option: string): boolean => chosen(facts, 'message-centre').includes(option);

/**
 * Words can be copied, and so can a From line: what is shown to come from the brand is an address of its site by itself,
 * a mail with an aligned pass that leads nowhere else, or what the visitor found inside the brand.
 */
const isShownGenuine = (message: Message, context: Context): boolean => {
  const leadsHome = linkOfficial(undefined, context).truth === 'yes';
  if (message.kind === 'url') return leadsHome;
  if (says(context.facts, 'listed')) return leadsHome || message.links.length === 0;
  const isProven = context.claimed !== undefined && message.sender !== undefined && isAuthenticated(message.sender, context.claimed);
  return message.kind === 'eml' && !message.forwarded && isProven && leadsHome;
};

/** What would decide, the most telling first; each is dropped once it is known. */
const OBSERVATIONS: Readonly<Record<ObservationId, (message: Message, context: Context) => boolean>> = {
  'claimed-brand': (_, { claimed }) => claimed === undefined,
  'link-address': ({ links }) => !links.some(({ host, hidesTarget }) => host !== '' && !hidesTarget),
  'inside-brand': (_, { facts }) => !says(facts, 'listed') && !says(facts, 'not-listed'),
  'sender-address': ({ kind, sender }) => kind !== 'url' && sender === undefined,
  'full-headers': ({ kind, sender }) => kind !== 'url' && sender?.authentication === undefined,
};

const missingFrom = (message: Message, context: Context): readonly ObservationId[] =>
  (Object.keys(OBSERVATIONS) as ObservationId[]).filter((id) => OBSERVATIONS[id](message, context)).slice(0, 2);

type Kind = ScamVerdict['kind'];

const kindOf = (signs: readonly Sign[], message: Message, context: Context): Kind => {
  const gravity = gravityOf(signs);
  if (gravity === 'likely-scam' || gravity === 'suspicious') return gravity;
  const mayHint = message.kind !== 'url';
  return isShownGenuine(message, context) && (gravity === 'none' || mayHint) ? 'no-signs-found' : 'cannot-tell';
};

/** Is it what it claims to be? Pure: the same message, pack and facts give the same verdict. */
export const judge = (message: Message, pack: Pack, facts: Facts = {}): ScamVerdict => {
  const claim = findClaim(message, pack.brands, facts);
  const context: Context = { facts, message, brands: pack.brands, ...(claim && { claimed: claim.brand, claimedBy: claim.by }) };
  const signs = strongest(signsOf(pack.signals, context));
  const kind = kindOf(signs, message, context);
  const claimedBrand = claim?.brand.id ?? null;
  const [first, ...rest] = kind === 'cannot-tell' ? [] : withPlace(signs.map(toEvidence), message, claim);
  return kind === 'cannot-tell' || !first
    ? { claimedBrand, kind: 'cannot-tell', evidence: signs.map(toEvidence), missing: missingFrom(message, context) }
    : { claimedBrand, kind, evidence: [first, ...rest] };
};
