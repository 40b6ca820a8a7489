import type { TemplateResult } from 'lit';
import type { AnyView } from './stage.js';
/** The way back of any widget. */
export interface AnyTrail {
    readonly views: readonly AnyView[];
    readonly view: AnyView;
    /** Draws another widget in place of this one. */
    readonly covered: (() => TemplateResult) | undefined;
    cover(draw: () => TemplateResult): void;
    back(): void;
}
/** The views a visitor came by; the last one is shown. */
export declare class Trail<View extends AnyView> implements AnyTrail {
    #private;
    views: readonly View[];
    covered: (() => TemplateResult) | undefined;
    constructor(first: View, changed: () => void);
    get view(): View;
    /** On to a view. */
    push(view: View): void;
    /** A view in place of the last: no step of its own on the way back. */
    replace(view: View): void;
    cover(draw: () => TemplateResult): void;
    /** One view back; from under a cover, to the view that was covered. */
    back(): void;
    restart(): void;
}
