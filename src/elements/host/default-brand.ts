import type { BrandId } from '../../core/base/id.js';
import START from '../../packs/folded/start.ja.js';

/** The brand of a page that names none: the first that has content of its own. */
export const DEFAULT_BRAND: BrandId = START[0]!.id;
