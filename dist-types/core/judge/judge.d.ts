import type { Pack } from '../schema/pack.js';
import type { Evidence, Facts, Message, ScamVerdict } from '../base/types.js';
/**
 * Is it what it claims to be? Pure: the same message, pack and facts give the same verdict.
 * `extra` is evidence from elsewhere than the pack's probes; it counts beside theirs, whatever its order.
 */
export declare const judge: (message: Message, pack: Pack, facts?: Facts, extra?: readonly Evidence[]) => ScamVerdict;
