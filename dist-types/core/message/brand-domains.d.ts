import type { Brand, DomainClass } from '../schema/brand.js';
export declare const isUnder: (host: string, domain: string) => boolean;
/** The class of the longest listed domain a host stands under; undefined = none of the brand's. */
export declare const classOf: (host: string, brand: Brand) => DomainClass | undefined;
export type Standing = 'official' | 'own' | 'anybody' | 'foreign';
/** Whose word a link to this host is. */
export declare const standingOf: (host: string, brand: Brand) => Standing;
/** May the brand's own mail come from here? */
export declare const sendsMail: (host: string, brand: Brand) => boolean;
/** The domain to draw beside a foreign one. */
export declare const officialDomain: (brand: Brand) => string;
/** May "not official" decide? Not where the list is past its day, or a domain of it rests on one source. */
export declare const isFirm: ({ thin, expires }: Brand, today: string | undefined) => boolean;
