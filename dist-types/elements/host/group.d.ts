import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BrandId } from '../../core/base/id.js';
import { type Conversation } from './conversation.js';
import type { OwnerContent } from './owner-content.js';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly brand: BrandId;
};
/** Which group a widget belongs to: the kit around it, else its document. Gives the group's conversation and content. */
export declare class Group implements ReactiveController {
    #private;
    /** @param onJoin - called when a kit's content has come or changed */
    constructor(host: Host, onJoin: () => void);
    /** The group's shared answers; whoever has left keeps those it had. */
    get conversation(): Conversation;
    get content(): OwnerContent | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Only what stands on a page listens: a group outlives its widgets. */
    join(): void;
    /** Asks for a kit around us. It may be registered later than we are, or never: waiting for it must not keep us. */
    ask(): void;
}
export {};
