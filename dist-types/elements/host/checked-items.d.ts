/** Boxes the visitor ticked, by list; in memory only. */
export interface Ticks {
    readonly in: <Id extends string>(list: string) => ReadonlySet<Id>;
    readonly toggle: (list: string, id: string) => void;
}
/** A widget in one visit: `visit` is another object after a reset, and nothing is ticked in it. */
interface Visited {
    readonly visit: object;
    readonly draw: () => void;
}
export declare const ticksOf: (host: Visited) => Ticks;
export {};
