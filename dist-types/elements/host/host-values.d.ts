import type { AudienceId, BrandId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
interface Said extends HTMLElement {
    brand: BrandId;
    audience: AudienceId | undefined;
    theme: string | undefined;
    resume: string | undefined;
}
/** The pack for what the host says; none where the brand is not known: then the page's own words stay. */
export declare const understood: (host: Said, base: Pack, pack: Pack) => Pack | undefined;
export {};
