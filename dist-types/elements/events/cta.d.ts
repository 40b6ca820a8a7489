/** The site owner’s call to action was pressed. */
export declare class CtaEvent extends Event {
    static readonly type = "lockout-cta";
    /** Where it leads: the owner’s own link. */
    readonly href: string;
    constructor(href: string);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'lockout-cta': CtaEvent;
    }
}
