import type { RemedyId } from '../../../core/base/id.js';
import type { Pack } from '../../../core/schema/pack.js';

/** The answer to the look inside the brand's own pages; scam-check asks the same under a name of its own. */
export const SEEN_INSIDE = 'lock-seen-inside';

/** The remedy with which every road begins: is the notice inside, too? By its id until remedies say their role. */
export const insideLook = ({ brand }: Pack): RemedyId => `check-inside-${brand}`;

/** Is this the step that asks for the look inside? */
export const looksInside = (pack: Pack, { remedy }: { readonly remedy?: RemedyId | undefined }): boolean =>
  remedy === insideLook(pack);
