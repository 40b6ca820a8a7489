/** What to stop first: after a takeover, or when something was given away to a fake. */
import { type TemplateResult } from 'lit';
import type { GuideActions, GuideKnown } from '../model/state.js';
export declare const firstSteps: (known: GuideKnown, { tick, go }: GuideActions) => TemplateResult;
export declare const doneSoFar: (known: GuideKnown) => string;
/** The list, or the question without which there is none. */
export declare const stopFirst: (known: GuideKnown, actions: GuideActions) => TemplateResult;
