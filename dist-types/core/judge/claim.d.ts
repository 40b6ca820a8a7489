import type { Brand } from '../schema/brand.js';
import type { ClaimWay } from '../schema/probe.js';
import type { Facts, Message, Span } from '../base/types.js';
/** Who a message says it is from, how, and where one sees it. */
export interface Claim {
    readonly brand: Brand;
    readonly by: ClaimWay;
    readonly span?: Span;
}
/** Which brand it says it is from; a brand named in passing is the weakest way, and in a mail none. */
export declare const findClaim: (message: Message, brands: readonly Brand[], facts: Facts) => Claim | undefined;
