import type { ContactId, LockId, QuestionId } from '../../../core/base/id.js';
/** Where the visitor is. */
export type GuideView = {
    readonly kind: 'start';
} | {
    readonly kind: 'audience';
} | {
    readonly kind: 'question';
    readonly question: QuestionId;
    readonly then?: 'emergency';
} | {
    readonly kind: 'state';
    readonly lock: LockId;
} | {
    readonly kind: 'others';
} | {
    readonly kind: 'emergency';
} | {
    readonly kind: 'road';
    readonly lock: LockId;
    readonly from: number;
} | {
    readonly kind: 'plan';
    readonly lock: LockId;
    readonly item: number;
} | {
    readonly kind: 'whole-plan';
    readonly lock: LockId;
} | {
    readonly kind: 'contact';
    readonly contact: ContactId;
};
/** The views past the first stage. */
export type LaterView = Exclude<GuideView, {
    readonly kind: 'start';
}>;
