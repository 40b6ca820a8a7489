/** Ways on that several stages offer. */
import type { TemplateResult } from 'lit';
import type { Stage } from '../../host/stage.js';
import type { DoctorActions, DoctorKnown } from '../model/state.js';
type Way = NonNullable<Stage['way']>;
export declare const toReview: ({ pack }: DoctorKnown, { go }: DoctorActions) => Way;
export declare const fromTheStart: ({ pack }: DoctorKnown, { startOver }: DoctorActions) => Way;
/** To the official desk, from wherever nothing else is left; solid where it is what to do next. */
export declare const deskButton: ({ pack, plan }: DoctorKnown, { go }: DoctorActions, isNext?: boolean) => TemplateResult;
/** 「窓口に伝える文を作る」, where somebody is about to call or write. */
export declare const summaryButton: ({ pack }: DoctorKnown, { go }: DoctorActions) => TemplateResult;
export declare const linkButton: ({ pack }: DoctorKnown, { go }: DoctorActions) => TemplateResult;
export {};
