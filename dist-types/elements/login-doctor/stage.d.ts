import type { CauseId, RemedyId } from '../../core/schema/id.js';
import type { Cause } from '../../core/schema/cause.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Remedy } from '../../core/schema/remedy.js';
import type { Diagnosis } from '../../core/types.js';
import { type AnswerList } from '../parts/answers.js';
import type { Stage } from '../widget.js';
import type { DoctorView, LoginDoctor } from './login-doctor.js';
export type StageOf<K extends DoctorView['kind']> = (widget: LoginDoctor, view: Extract<DoctorView, {
    readonly kind: K;
}>, pack: Pack) => Stage;
/** What is known, ranked; kept on the widget and told to the page. */
export declare const decide: (widget: LoginDoctor, pack: Pack) => Diagnosis;
export declare const listOf: (widget: LoginDoctor, pack: Pack) => AnswerList;
export declare const causeOf: (pack: Pack, id: CauseId | undefined) => Cause | undefined;
export declare const remedyOf: (pack: Pack, id: RemedyId | undefined) => Remedy | undefined;
/** How many answers the ranking rests on; what is at stake says nothing about the cause. */
export declare const countOf: (widget: LoginDoctor, pack: Pack) => number;
export declare const toReview: (widget: LoginDoctor, pack: Pack) => {
    label: string;
    go: () => undefined;
};
