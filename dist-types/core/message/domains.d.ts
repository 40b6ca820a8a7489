/** Loads the list once. Rejects where the page refuses the chunk; `ownerOf` then goes by the common shapes. */
export declare const loadSuffixes: () => Promise<void>;
/**
 * The registrable domain of a host, letters decoded; the host itself where it is a public suffix; null for an IP
 * address or nothing.
 */
export declare const ownerOf: (host: string) => string | null;
