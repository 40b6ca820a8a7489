import { type TemplateResult } from 'lit';
import type { LockoutWidget, WidgetTag } from '../widget.js';
type WidgetElement = LockoutWidget<{
    readonly kind: string;
}, string>;
/** Registers a tag unless somebody did; a hand-over is the one time an import alone is not enough. */
export declare const defineWidget: (tag: WidgetTag) => Promise<void>;
/** The widget of that tag in the same group and about the same brand, if the page has one. */
export declare const findWidget: (from: WidgetElement, tag: WidgetTag) => WidgetElement | undefined;
/** The other widget in place of this one, under a way back. */
export declare const drawWidget: (from: WidgetElement, tag: WidgetTag) => TemplateResult;
export {};
