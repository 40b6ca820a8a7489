import type { Brand } from '../schema/brand.js';
type Find = (host: string, brands: readonly Brand[]) => Brand | undefined;
/** Several probes ask the same of the same hosts, and of all brands each time. */
export declare const memoizeHost: (find: Find) => Find;
export {};
