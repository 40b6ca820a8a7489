import type { BrandId } from '../../core/base/id.js';
import type { Conversation } from './conversation.js';
import type { OwnerContent } from './owner-content.js';
/** What `<lockout-kit>` gives the widgets inside it. */
export interface KitValue {
    readonly content?: OwnerContent | undefined;
    /** One set of facts for the group, apart from the rest of the page. */
    readonly conversation: (brand: BrandId) => Conversation;
}
export declare const kitContext: {
    __context__: KitValue | undefined;
};
