import { nothing, type TemplateResult } from 'lit';
import type { Brand } from '../../core/schema/brand.js';
import type { Link, MessageKind } from '../../core/base/types.js';
import type { SayScam } from '../words/scam-check.js';
interface LinkAnatomy {
    readonly say: SayScam;
    readonly link: Link;
    readonly kind: MessageKind;
    readonly isFromPicture: boolean;
    /** Whom the message claims to be from. */
    readonly brand: Brand | undefined;
}
/** A link taken apart, beside the brand's own: the owner is the largest thing. Heard as one sentence. */
export declare const linkAnatomy: (anatomy: LinkAnatomy) => TemplateResult | typeof nothing;
export {};
