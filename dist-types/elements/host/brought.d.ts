import type { TemplateResult } from 'lit';
import type { UiKey } from '../words/ui-text.js';
import type { Resume } from './resume.js';
import type * as Transition from './stage-transition.js';
import type { AnyTrail } from './trail.js';
/** A widget as its footer sees it. */
export interface Returning {
    readonly trail: AnyTrail;
    readonly say: (key: UiKey) => string;
}
/** What arrives for a widget that has more than one stage. */
export interface Brought {
    readonly transition: typeof Transition;
    readonly resumed: Resume | undefined;
    /** The button that leads one view back; nothing on the first. */
    readonly wayBack: (host: Returning) => TemplateResult | undefined;
    /** Follows the page no longer. */
    readonly letGo: () => void;
}
