import { type Context, type Reading } from './reading.js';
import type { ProbeOf } from '../schema/probe.js';
/** Who it says it is from was found once, by `findClaim`. No span: what is marked is what speaks for or against it. */
export declare const claimsBrand: ({ by }: ProbeOf<'claims-brand'>, { message, claimed, claimedBy }: Context) => Reading;
