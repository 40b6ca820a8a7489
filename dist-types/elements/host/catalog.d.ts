import type { BrandId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Problem } from '../../core/base/types.js';
import { type OwnerContent } from './owner-content.js';
export { greet } from './first-words.js';
/** What of a widget says which content it wants. */
type Wanting = HTMLElement & Pick<OwnerContent, 'src' | 'config' | 'pack'> & {
    readonly brand: BrandId;
    readonly locale: string;
};
/** The pack a widget works with: the built-in one, with the owner's content over it. */
export declare const packFor: (widget: Wanting, kit?: OwnerContent) => Promise<{
    readonly pack: Pack;
    readonly problems: readonly Problem[];
}>;
