/** What a signal rests on, by the probes it asks. */
import type { Probe, ProbeName } from '../schema/probe.js';
import type { Signal } from '../schema/signal.js';

/** Probes that rest on the list of the brand's domains: when it is old, they say less. */
const BY_LIST: ReadonlySet<ProbeName> = new Set<ProbeName>(['link-foreign', 'link-brand-in-host', 'link-sign-in-path', 'link-shown-as-brand', 'sender-foreign', 'sender-brand-in-address']);

/** Probes that read words; anybody can write any. */
const OF_WORDS: ReadonlySet<ProbeName> = new Set<ProbeName>(['says', 'claims-brand', 'link-unproven']);
const probesOf = ({ when }: Signal): readonly Probe[] => [...(when.all ?? []), ...(when.any ?? [])];

export const restsOnList = (signal: Signal): boolean => probesOf(signal).some(({ probe }) => BY_LIST.has(probe));
export const isOfWords = (signal: Signal): boolean => probesOf(signal).every(({ probe }) => OF_WORDS.has(probe));
