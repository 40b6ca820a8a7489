/** The check that does not rest on the message: look inside the brand's own screens, and say what was there. */
import { nothing, type TemplateResult } from 'lit';
import type { ScamActions, ScamKnown } from '../model/state.js';
import type { Checked } from '../model/views.js';
import type { SayScam } from '../../words/scam-check.js';
type LookInside = (known: ScamKnown, actions: ScamActions, checked: Checked, say: SayScam) => TemplateResult | typeof nothing;
export declare const insideRow: LookInside;
export declare const lookInside: LookInside;
export {};
