/**
 * Where an address names another address it leads on to. Data: a newcomer adds a line.
 * `host` is equal or a parent; `path` is how the path begins; `take` says where the target stands.
 */
interface Redirector {
    readonly host: string;
    readonly path?: string;
    /** Names of parameters, the first that is an address counts; or a way of its own. */
    readonly take: readonly string[] | Taker;
}
type Taker = 'path' | 'translate' | 'proofpoint-2' | 'proofpoint-3' | 'yahoo' | 'bing';
export declare const REDIRECTORS: readonly Redirector[];
/**
 * Names under which any site passes an address on at once. Not those of a return after sign-in: `return_to`, `next`,
 * `continue`.
 */
export declare const ONWARD_PARAMETERS: readonly string[];
export declare const decoded: (text: string) => string;
/** A look-up of what is listed for a host or a parent of it: asked of every link. */
export declare const listedBy: <Entry>(entries: readonly Entry[], hostOf: (entry: Entry) => string) => ((host: string) => readonly Entry[]);
/** The address a parameter of one of these names holds. */
export declare const parameterAddress: (url: URL, names: readonly string[]) => string | undefined;
/** Where a known redirector leads on to, if its address says so. */
export declare const knownTarget: (url: URL) => string | undefined;
export {};
