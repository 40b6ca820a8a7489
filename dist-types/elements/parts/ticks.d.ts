import type { ReactiveControllerHost } from 'lit';
/** Boxes the visitor ticked on a widget, by list; in memory only. */
export declare const ticks: <Id extends string>(host: ReactiveControllerHost & object, list: string) => {
    readonly all: ReadonlySet<Id>;
    readonly toggle: (id: Id) => void;
};
/** 「最初から」 unticks everything. */
export declare const clearTicks: (host: object) => void;
