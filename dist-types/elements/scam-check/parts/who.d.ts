/** 「だれからの連絡ですか」: whom a message says it is from, where it does not say so itself. */
import { nothing, type TemplateResult } from 'lit';
import type { Brand } from '../../../core/schema/brand.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { ScamActions, ScamKnown, Who } from '../model/state.js';
import type { Checked } from '../model/views.js';
import type { SayScam } from '../../words/scam-check.js';
export interface Asking {
    readonly known: ScamKnown;
    readonly actions: ScamActions;
    readonly checked: Checked;
    readonly say: SayScam;
}
export declare const othersOf: ({ brands, brand }: Pack) => readonly Brand[];
export declare const tap: ({ actions, checked }: Asking, who: Who, words: string, look?: string) => TemplateResult;
/** One tap for most: whose content this is, who else is imitated most, somebody else, nobody knows. */
export declare const whoOptions: (asking: Asking) => TemplateResult;
export declare const whoQuestion: (asking: Asking) => TemplateResult | typeof nothing;
/** What was answered, and the way to answer otherwise. */
export declare const asked: ({ actions, checked: { isAsked, verdict }, say }: Asking) => TemplateResult | typeof nothing;
