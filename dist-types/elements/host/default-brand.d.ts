import type { BrandId } from '../../core/base/id.js';
/** The brand of a page that names none: the first that has content of its own. */
export declare const DEFAULT_BRAND: BrandId;
