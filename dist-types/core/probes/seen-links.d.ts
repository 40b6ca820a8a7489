import { type Standing } from '../message/brand-domains.js';
import { type Context, type Reading } from './reading.js';
import type { Brand } from '../schema/brand.js';
import type { Link } from '../base/types.js';
/** Yes where there are such links: the first is named, all are marked. */
export declare const seenLinks: (links: readonly Link[], brand?: Brand) => Reading;
/** Reads the links that have something to them; unknown without a message. */
export declare const readLinksBy: (isSuch: (link: Link, context: Context) => boolean) => (_: unknown, context: Context) => Reading;
/** Whose word a link is, as seen by one brand; what hides its target or leads nowhere is nobody's yet. */
export declare const standingOfLink: (link: Link, brand: Brand) => Standing | 'nobody';
