import type { Link } from '../base/types.js';
/**
 * The host that the reader believes to see; undefined where words are shown, or the address itself says that it leads
 * on.
 */
export declare const shownHost: (link: Link) => string | undefined;
