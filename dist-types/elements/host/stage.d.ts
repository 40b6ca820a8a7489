import type { CSSResult, TemplateResult } from 'lit';
/** Where the visitor is; each widget has its own union of them. */
export interface AnyView {
    readonly kind: string;
}
/** What a stage shows: its body, the words and the one other way in the footer. */
export interface Stage {
    readonly body: TemplateResult;
    readonly note: TemplateResult | string;
    readonly way?: {
        readonly label: string;
        readonly go: () => void;
    } | undefined;
}
/** A stage: what is known, where the visitor is and what can be done → what is shown. Asks nobody, changes nothing. */
export type StageOf<Known, View, Actions> = (known: Known, view: View, actions: Actions) => Stage;
/** One stage a kind of view. */
export type Stages<Known, View extends AnyView, Actions> = {
    readonly [K in View['kind']]: StageOf<Known, Extract<View, {
        readonly kind: K;
    }>, Actions>;
};
/** Draws a view by the stage of its kind. The compiler does not follow that both are of one kind; the table's type says so. */
export declare const drawStage: <Known, View extends AnyView, Actions>(stages: Stages<Known, View, Actions>, known: Known, view: View, actions: Actions) => Stage;
/** What a widget becomes once its later half is there. */
export interface Session<View extends AnyView> {
    /** Asks the core what the answers lead to: once for each change, before anything is drawn. */
    readonly settle: () => void;
    /** Draws a view from what is settled. */
    readonly stage: (view: View) => Stage;
}
/** The half of a widget that arrives after its first stage. */
export interface LaterHalf<Host, S> {
    readonly styles: readonly CSSResult[];
    readonly begin: (host: Host) => S;
}
