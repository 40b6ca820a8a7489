/** The stages of scam-check after the first; arrives with the rule core and its words. */
import { type TemplateResult } from 'lit';
import type { LaterStages } from '../host/stage.js';
import type { ScamCheck, ScamView } from './scam-check.js';
export { inspect } from './inspect.js';
/** Drawings of the first stage that need not be there at once. */
export declare const icons: {
    readonly how: TemplateResult<1>;
    readonly file: TemplateResult<1>;
    readonly picture: TemplateResult<1>;
};
export declare const stages: LaterStages<ScamView, ScamCheck>;
