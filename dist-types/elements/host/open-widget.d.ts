import { type WidgetTag } from '../directory.js';
import { type AnyHost } from './any-host.js';
/** Opens the other widget: the one on the page, or in place of this one. Gives what stands behind it. */
export declare const openWidget: (from: AnyHost, tag: WidgetTag) => Promise<AnyHost | undefined>;
