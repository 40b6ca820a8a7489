import type { CauseId, RemedyId } from '../../core/base/id.js';
import type { Cause } from '../../core/schema/cause.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Remedy } from '../../core/schema/remedy.js';
import type { Diagnosis, Facts } from '../../core/base/types.js';
import { type AnswerList } from '../parts/answers.js';
import type { Stage } from '../host/stage.js';
import type { DoctorView, LoginDoctor } from './login-doctor.js';
export type StageOf<K extends DoctorView['kind']> = (widget: LoginDoctor, view: Extract<DoctorView, {
    readonly kind: K;
}>, pack: Pack) => Stage;
/** What is known, ranked; kept on the widget and told to the page. */
export declare const decide: (widget: LoginDoctor, pack: Pack) => Diagnosis;
export declare const listOf: (widget: LoginDoctor, pack: Pack) => AnswerList;
/** Some get in and cannot use it, or only got a message: 「入れましたか」 is not their question. */
export declare const getsIn: (facts: Facts) => boolean;
export declare const causeOf: (pack: Pack, id: CauseId | undefined) => Cause | undefined;
export declare const remedyOf: (pack: Pack, id: RemedyId | undefined) => Remedy | undefined;
/** How many answers the ranking rests on; わからない is none. */
export declare const countOf: ({ facts }: LoginDoctor, pack: Pack) => number;
export declare const toReview: (widget: LoginDoctor, pack: Pack) => {
    label: string;
    go: () => undefined;
};
