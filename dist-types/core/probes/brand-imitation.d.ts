import type { Brand } from '../schema/brand.js';
/** Whose own host it is, if any brand's. */
export declare const brandOf: (host: string, brands: readonly Brand[]) => Brand | undefined;
/** The brand whose name a host carries without being one of its own; another brand's own host names it by right. */
export declare const imitatedBy: (host: string, brands: readonly Brand[]) => Brand | undefined;
/**
 * The brand whose name the part before the @ carries; `rakuten@` is any shop's. What stands behind a + is the
 * reader's own note.
 */
export declare const namedBefore: (address: string, brands: readonly Brand[]) => Brand | undefined;
