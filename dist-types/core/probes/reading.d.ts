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
export declare const YES: Reading;
export declare const NO: Reading;
export declare const UNKNOWN: Reading;
/** Yes where something was seen, no where nothing was. */
export declare const seen: (spans: readonly Span[], values?: Readonly<Record<string, string>>) => Reading;
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
export type ProbeTable = {
    readonly [N in ProbeName]: ProbeModule<N>;
};
