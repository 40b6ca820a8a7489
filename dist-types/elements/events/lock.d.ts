import type { LockReading } from '../../core/base/types.js';
/** lock-status-guide has identified a state. */
export declare class LockEvent extends Event {
    static readonly type = "lockout-lock";
    /** States with probabilities; ids only. */
    readonly reading: LockReading;
    constructor(reading: LockReading);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'lockout-lock': LockEvent;
    }
}
