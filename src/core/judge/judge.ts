import { findClaim, type Claim } from './claim.js';
import { evaluate } from '../probes/evaluate.js';
import { isAuthenticated } from '../probes/sender-authenticated.js';
import { linkOfficial } from '../probes/link-official.js';
import { memoize } from '../base/memoize.js';
import { NO, type Context, type Reading } from '../probes/reading.js';
import type { Pack } from '../schema/pack.js';
import type { Signal } from '../schema/signal.js';
import type { WeightWord } from '../base/weight-words.js';
import { chosen, isFor } from '../base/scope.js';
import type { Evidence, Facts, Message, ObservationId, ScamVerdict, Span } from '../base/types.js';
import { signsFromElsewhere } from './signs-from-elsewhere.js';
import { isOfWords, restsOnList } from './traits.js';
import { strongest, type Gravity, type Sign } from './verdict.js';
import { weighTogether } from './weigh-signs.js';
import { SIGNAL } from '../base/words-to-numbers.js';

const LESS: Readonly<Record<WeightWord, WeightWord>> = {
  always: 'often',
  often: 'sometimes',
  sometimes: 'sometimes',
  rarely: 'rarely',
  never: 'never',
};

const isExpired = ({ claimed, facts }: Context): boolean =>
  claimed !== undefined && facts.today !== undefined && facts.today > claimed.expires;

const wordOf = (signal: Signal, context: Context): WeightWord =>
  isExpired(context) && restsOnList(signal) ? LESS[signal.weight] : signal.weight;

const toSign = (signal: Signal, { spans, values }: Reading, context: Context): Sign => ({
  signal: signal.id,
  weight: SIGNAL[wordOf(signal, context)],
  ...(spans[0] && { span: spans[0] }),
  ...(values && { values }),
  family: signal.family,
  isWeak: signal.weak === true,
  byList: restsOnList(signal),
  isWords: isOfWords(signal),
});

const concerns = ({ brands }: Signal, { claimed }: Context): boolean =>
  !brands || (claimed !== undefined && brands.includes(claimed.id));

/** A lone address says nothing (probes/says.ts), so half of the signs need not be asked about it. */
const wordless = memoize((signals: readonly Signal[]): readonly Signal[] =>
  signals.filter(({ when }) => !when.all?.some(({ probe }) => probe === 'says')),
);
const worthAsking = (signals: readonly Signal[], { message }: Context): readonly Signal[] =>
  message?.kind === 'url' ? wordless(signals) : signals;

const signsOf = (signals: readonly Signal[], context: Context): readonly Sign[] => {
  const signs: Sign[] = [];
  for (const signal of worthAsking(signals, context)) {
    const reading = isFor(signal, context.facts) && concerns(signal, context) ? evaluate(signal.when, context) : NO;
    if (reading.truth === 'yes') signs.push(toSign(signal, reading, context));
  }
  return signs;
};

const toEvidence = ({ signal, weight, span, values }: Sign): Evidence => ({
  signal,
  weight,
  ...(span && { span }),
  ...(values && { values }),
});

/**
 * Where nothing that was seen has a place of its own: the words that make the claim, else the first that stand there.
 */
const placeFor = ({ parts }: Message, claim: Claim | undefined): Span | undefined => {
  const part = parts.find(({ text }) => text.trim() !== '');
  return claim?.span ?? (part && { part: part.id, start: 0, end: Math.min(part.text.length, 80) });
};

const withPlace = (evidence: readonly Evidence[], message: Message, claim: Claim | undefined): readonly Evidence[] => {
  const [first, ...rest] = evidence;
  const place = evidence.some(({ span }) => span) ? undefined : placeFor(message, claim);
  return first && place ? [{ ...first, span: place }, ...rest] : evidence;
};

const answers = (facts: Facts, option: string): boolean => chosen(facts, 'message-centre').includes(option);

/**
 * Words can be copied, and so can a From line: what is shown to come from the brand is an address of its site by
 * itself, a mail with an aligned pass that leads nowhere else, or what the visitor found inside the brand.
 */
const isShownGenuine = (message: Message, context: Context): boolean => {
  const leadsHome = linkOfficial.read({ probe: 'link-official' }, context).truth === 'yes';
  if (message.kind === 'url') return leadsHome;
  if (answers(context.facts, 'listed')) return leadsHome || message.links.length === 0;
  const isProven =
    context.claimed !== undefined && message.sender !== undefined && isAuthenticated(message.sender, context.claimed);
  return message.kind === 'eml' && !message.forwarded && isProven && leadsHome;
};

type Lacks = (message: Message, context: Context) => boolean;

const isNowhereKnown = ({ links }: Message): boolean =>
  !links.some(({ host, hidesTarget }) => host !== '' && !hidesTarget);
const hasLookedInside = (facts: Facts): boolean => answers(facts, 'listed') || answers(facts, 'not-listed');

/**
 * What would decide, the most telling first; each is dropped once it is known, or once the visitor has said that it
 * is not to be had.
 */
const OBSERVATIONS: Readonly<Record<Exclude<ObservationId, 'ask-brand'>, Lacks>> = {
  'claimed-brand': (_, { claimed, facts }) => claimed === undefined && facts.claimedBrand === undefined,
  'link-address': (message) => isNowhereKnown(message),
  'inside-brand': (_, { facts }) => !hasLookedInside(facts),
  'sender-address': ({ sender, forwarded }) => sender === undefined || forwarded,
  'full-headers': ({ sender, forwarded }) => sender?.authentication === undefined || forwarded,
};
const ORDER = Object.keys(OBSERVATIONS) as readonly (keyof typeof OBSERVATIONS)[];

/**
 * Always two, for one may be out of reach. Where all is known the brand itself can be asked, and there is more than
 * one place to look inside it.
 */
const missingFrom = (message: Message, context: Context): readonly [ObservationId, ObservationId] => {
  const [first = 'ask-brand', second = first === 'ask-brand' ? 'inside-brand' : 'ask-brand']: readonly ObservationId[] =
    ORDER.filter((id) => OBSERVATIONS[id](message, context));
  return [first, second];
};

type Kind = ScamVerdict['kind'];

const kindOf = (gravity: Gravity, message: Message, context: Context): Kind => {
  if (gravity === 'likely-scam' || gravity === 'suspicious') return gravity;
  const mayHint = message.kind !== 'url';
  return isShownGenuine(message, context) && (gravity === 'none' || mayHint) ? 'no-signs-found' : 'cannot-tell';
};

/**
 * Is it what it claims to be? Pure: the same message, pack and facts give the same verdict.
 * `extra` is evidence from elsewhere than the pack's probes; it counts beside theirs, whatever its order.
 */
export const judge = (
  message: Message,
  pack: Pack,
  facts: Facts = {},
  extra: readonly Evidence[] = [],
): ScamVerdict => {
  const claim = findClaim(message, pack.brands, facts);
  const context: Context = {
    facts,
    message,
    brands: pack.brands,
    ...(claim && { claimed: claim.brand, claimedBy: claim.by }),
  };
  const own = signsOf(pack.signals, context);
  const elsewhere = signsFromElsewhere(extra, pack);
  const signs = strongest([...own, ...elsewhere]);
  const kind = kindOf(weighTogether(own, elsewhere, context), message, context);
  const claimedBrand = claim?.brand.id ?? null;
  const [first, ...rest] = kind === 'cannot-tell' ? [] : withPlace(signs.map(toEvidence), message, claim);
  return kind === 'cannot-tell' || !first
    ? { claimedBrand, kind: 'cannot-tell', evidence: signs.map(toEvidence), missing: missingFrom(message, context) }
    : { claimedBrand, kind, evidence: [first, ...rest] };
};
