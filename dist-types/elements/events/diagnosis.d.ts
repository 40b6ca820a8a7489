import type { Diagnosis } from '../../core/base/types.js';
/** login-doctor has ranked the causes. */
export declare class DiagnosisEvent extends Event {
    static readonly type = "lockout-diagnosis";
    /** Causes with probabilities; ids only. */
    readonly diagnosis: Diagnosis;
    constructor(diagnosis: Diagnosis);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'lockout-diagnosis': DiagnosisEvent;
    }
}
