import type { Sign } from './verdict.js';
import type { Pack } from '../schema/pack.js';
import type { Evidence } from '../base/types.js';
/** A weight that is no number, or none, says nothing. */
export declare const signsFromElsewhere: (extra: readonly Evidence[], pack: Pack) => readonly Sign[];
