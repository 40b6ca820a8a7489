/** The answers as a link, and back: `#login-doctor=1.audience_shopper.takeover_none`. Ids need no escaping. */
import type { Pack } from '../../../core/schema/pack.js';
import type { Facts } from '../../../core/base/types.js';
/** The page’s address with the answers behind it; whatever else stands in its hash stays. */
export declare const linkTo: (address: string, facts: Facts, pack: Pack) => string;
/** What a hash says; an id nobody knows is left out, and so is a version to come. */
export declare const factsIn: (hash: string, pack: Pack) => Facts;
export declare const hasLink: (hash: string) => boolean;
