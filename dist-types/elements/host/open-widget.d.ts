import type { WidgetTag } from './stage.js';
import type { LockoutWidget } from './widget.js';
type WidgetElement = LockoutWidget<{
    readonly kind: string;
}, string>;
/** The widget of that tag in the same group and about the same brand, if the page has one. */
export declare const findWidget: (from: WidgetElement, tag: WidgetTag) => WidgetElement | undefined;
/** Opens the other widget: the one on the page, or in place of this one. */
export declare const handOver: (from: WidgetElement, tag: WidgetTag) => Promise<void>;
export {};
