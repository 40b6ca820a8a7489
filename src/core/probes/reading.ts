import type { Brand } from '../schema/brand.js';
import type { ClaimWay, ProbeName, ProbeOf } from '../schema/probe.js';
import type { Facts, Message, Span } from '../base/types.js';

/** What probes may look at. */
export interface Context {
  readonly facts: Facts;
  readonly message?: Message;
  /** The directory, and the brand the message claims to be. */
  readonly brands: readonly Brand[];
  readonly claimed?: Brand;
  /** How it says so. */
  readonly claimedBy?: ClaimWay;
}

/** Three-valued, with what was seen. */
export interface Reading {
  readonly truth: 'yes' | 'no' | 'unknown';
  readonly spans: readonly Span[];
  readonly values?: Readonly<Record<string, string>>;
}

export const YES: Reading = { truth: 'yes', spans: [] };
export const NO: Reading = { truth: 'no', spans: [] };
export const UNKNOWN: Reading = { truth: 'unknown', spans: [] };
/** Yes where something was seen, no where nothing was. */
export const seen = (spans: readonly Span[], values?: Readonly<Record<string, string>>): Reading =>
  spans.length === 0 ? NO : { truth: 'yes', spans, ...(values && { values }) };

/**
 * What an answer rests on: the list of a brand's own domains, which grows old; words, which anybody can write;
 * or marks that are there, whoever wrote the words and however old the list is.
 */
export type RestsOn = 'list' | 'words' | 'marks';

/** What a probe's file exports. */
export interface ProbeModule<N extends ProbeName> {
  readonly restsOn: RestsOn;
  readonly read: (probe: ProbeOf<N>, context: Context) => Reading;
}

/** One probe of every name. */
export type ProbeTable = { readonly [N in ProbeName]: ProbeModule<N> };
