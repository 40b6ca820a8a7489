import type { Pack } from '../../core/schema/pack.js';
import type { LockReading } from '../../core/base/types.js';
import type { LockStatusGuide } from './lock-status-guide.js';
/** What is known, ranked; kept on the widget. */
export declare const decide: (widget: LockStatusGuide, pack: Pack) => LockReading;
/** An answer that is changed is not asked twice. */
export declare const asked: (widget: LockStatusGuide) => number;
/** On to whatever the answers lead to. */
export declare const proceed: (widget: LockStatusGuide, pack: Pack) => void;
/** One of the four rows. A notice that was taken out of the field again is forgotten. */
export declare const chooseState: (widget: LockStatusGuide, pack: Pack) => void;
/** First whether the notice is one at all, then what it says. */
export declare const readPasted: (widget: LockStatusGuide, pack: Pack) => Promise<void>;
/** What the visitor saw with their own eyes counts more than what we think of the words. */
export declare const sawInside: (widget: LockStatusGuide, pack: Pack) => void;
