/** What a visitor takes along: a link to go on elsewhere, and words for the desk. */
import { type TemplateResult } from 'lit';
import type { Pack } from '../../core/schema/pack.js';
import type { LoginDoctor } from './login-doctor.js';
import { type StageOf } from './stage.js';
export declare const link: StageOf<'link'>;
export declare const summary: StageOf<'summary'>;
/** 「窓口に伝える文を作る」, where somebody is about to call or write. */
export declare const summaryButton: (widget: LoginDoctor, pack: Pack) => TemplateResult;
export declare const linkButton: (widget: LoginDoctor, pack: Pack) => TemplateResult;
