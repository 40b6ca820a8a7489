/** Ways on that several stages offer. */
import { nothing, type TemplateResult } from 'lit';
import type { Stage } from '../../host/stage.js';
import type { ScamActions, ScamKnown } from '../model/state.js';
import type { SayScam } from '../../words/scam-check.js';
/** The footer's way on from everywhere. */
export declare const another: (actions: ScamActions, say: SayScam) => NonNullable<Stage['way']>;
/** A door, not a confession. */
export declare const alreadyButton: (actions: ScamActions, say: SayScam) => TemplateResult;
/** The desk of the brand the message names, where the pack knows one. */
export declare const contactRow: (known: ScamKnown, actions: ScamActions, say: SayScam) => TemplateResult | typeof nothing;
export declare const reportRow: (actions: ScamActions, say: SayScam) => TemplateResult;
