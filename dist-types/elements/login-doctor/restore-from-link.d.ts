import type { Facts } from '../../core/base/types.js';
import type { DoctorHost } from './model/state.js';
/** A visitor who comes back by a link of their own; also by another one, pasted into the address of the open page. */
export declare const restoreFromLink: (host: DoctorHost, takeUp: (facts: Facts) => void) => void;
