import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BrandId } from '../../core/base/id.js';
import { type Conversation } from './conversation.js';
import type { OwnerContent } from './owner-content.js';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly brand: BrandId;
};
/** Which group a widget belongs to: the kit around it, else its document. Gives the group's conversation and content. */
export declare class Membership implements ReactiveController {
    #private;
    /** @param onJoin - called when a kit's content has come or changed */
    constructor(host: Host, onJoin: () => void);
    /** The group's shared answers. */
    get conversation(): Conversation;
    get content(): OwnerContent | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
