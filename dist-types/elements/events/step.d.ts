/** A stage of a widget was shown. */
export declare class StepEvent extends Event {
    static readonly type = "lockout-step";
    /** The kind of stage: an enum of the widget. */
    readonly stage: string;
    constructor(stage: string);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'lockout-step': StepEvent;
    }
}
