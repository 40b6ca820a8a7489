import type { RemedyId } from '../../core/base/id.js';
/** The visitor said whether a remedy helped. */
export declare class OutcomeEvent extends Event {
    static readonly type = "lockout-outcome";
    /** Which remedy. */
    readonly remedy: RemedyId;
    /** Whether it helped. */
    readonly helped: boolean;
    constructor(remedy: RemedyId, helped: boolean);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'lockout-outcome': OutcomeEvent;
    }
}
