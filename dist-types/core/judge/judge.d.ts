import type { Pack } from '../schema/pack.js';
import type { Facts, Message, ScamVerdict } from '../base/types.js';
/** Is it what it claims to be? Pure: the same message, pack and facts give the same verdict. */
export declare const judge: (message: Message, pack: Pack, facts?: Facts) => ScamVerdict;
