import type { CauseId, ContactId, QuestionId, RemedyId } from '../../../core/base/id.js';
import type { Facts } from '../../../core/base/types.js';
/** Where the visitor is. */
export type DoctorView = {
    readonly kind: 'start';
} | {
    readonly kind: 'audience';
} | {
    readonly kind: 'question';
    readonly question: QuestionId;
} | {
    readonly kind: 'understood';
    readonly facts: Facts;
} | {
    readonly kind: 'result';
    readonly remedy?: RemedyId;
    readonly cause?: CauseId;
} | {
    readonly kind: 'others';
} | {
    readonly kind: 'emergency';
} | {
    readonly kind: 'cannot-tell';
} | {
    readonly kind: 'contact';
    readonly contact: ContactId;
} | {
    readonly kind: 'review';
} | {
    readonly kind: 'link';
} | {
    readonly kind: 'summary';
} | {
    readonly kind: 'solved';
};
/** The views past the first stage. */
export type LaterView = Exclude<DoctorView, {
    readonly kind: 'start';
}>;
/** A view of one kind. */
export type ViewOf<Kind extends DoctorView['kind']> = Extract<DoctorView, {
    readonly kind: Kind;
}>;
