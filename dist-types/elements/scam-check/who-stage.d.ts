/** 「だれからの連絡ですか」: whom a message says it is from, where it does not say so itself. */
import { nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { Checked, ScamCheck } from './scam-check.js';
import { type StageOf } from './stage-parts.js';
import type { SayScam } from './words.js';
interface Asking {
    readonly widget: ScamCheck;
    readonly pack: Pack;
    readonly checked: Checked;
    readonly say: SayScam;
}
/** One tap for most: whose content this is, who else is imitated most, somebody else, nobody knows. */
export declare const whoOptions: (asking: Asking) => TemplateResult;
export declare const whoQuestion: (asking: Asking) => TemplateResult | typeof nothing;
/** What was answered, and the way to answer otherwise. */
export declare const asked: ({ widget, checked: { isAsked, verdict }, say }: Asking) => TemplateResult | typeof nothing;
/** Every company that is known, by what it does. */
export declare const who: StageOf<'who'>;
export {};
